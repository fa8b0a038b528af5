import { useState } from 'react'
import type { CitedSource } from '#contract/citation.ts'
import { Button } from '../../ui/button.tsx'
import { drafts } from '../../ui/kept-draft.ts'
import { Modal } from '../../ui/modal.tsx'
import { shorten } from '../../ui/shorten.ts'
import { FindSource } from './find-source.tsx'
import styles from './source-dialog.module.css'
import { draftPlace, sourceDraft, type SourceTarget } from './source-draft.ts'
import { SourceForm } from './source-form.tsx'
import { type SourceFormOptions, useSourceForm } from './use-source-form.ts'

type SourceDialogProps = {
  userId: string
  articleId: string
  target: SourceTarget
  /** What the article rests on already. */
  cited: readonly CitedSource[]
  onAttached: (title: string) => void
  /** Comes also when the dialog was left meanwhile. */
  onFailed: (problem: unknown) => void
  onClose: () => void
}

/** A source for a sentence or a flag: one that the desk knows, or a new one. */
export const SourceDialog = ({
  userId,
  articleId,
  target,
  cited,
  onAttached,
  onFailed,
  onClose,
}: SourceDialogProps) => {
  const use = { kind: 'new', target } as const
  const [isNew, setNew] = useState(() => drafts.read(draftPlace(userId, use), sourceDraft) !== null)
  return (
    <Modal title="Source" isOpen onClose={onClose}>
      <p className={styles.target}>
        For the {target.kind} <q dir="auto">{shorten(target.quote, 160)}</q>
      </p>
      {isNew ? (
        <NewSource
          options={{
            ...{ userId, articleId, use, onFailed, onLeave: onClose },
            onSaved: ({ title }) => onAttached(title),
          }}
          onClose={onClose}
          onFind={() => setNew(false)}
        />
      ) : (
        <>
          <FindSource
            articleId={articleId}
            target={target}
            cited={cited}
            onAttached={onAttached}
            onFailed={onFailed}
            onLeave={onClose}
          />
          <div className={styles.ways}>
            <Button look="main" onPress={() => setNew(true)}>
              New source
            </Button>
            <Button look="quiet" onPress={onClose}>
              Cancel
            </Button>
          </div>
        </>
      )}
    </Modal>
  )
}

type NewSourceProps = { options: SourceFormOptions; onClose: () => void; onFind: () => void }

const NewSource = ({ options, onClose, onFind }: NewSourceProps) => {
  const form = useSourceForm(options)
  return (
    <>
      <div>
        <Button look="quiet" onPress={onFind}>
          ← Find a source
        </Button>
      </div>
      <SourceForm form={form} saves="Attach source" onClose={onClose} />
    </>
  )
}
