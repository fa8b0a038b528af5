import { useState } from 'react'
import type { CitedSource, PlacedCitation } from '#contract/citation.ts'
import { Button } from '../../ui/button.tsx'
import { count } from '../../ui/plural.ts'
import { shorten } from '../../ui/shorten.ts'
import { useBusy } from '../../ui/use-busy.ts'
import type { CitedWords } from './cited-words.ts'
import { LetOut } from './let-out.tsx'
import { SourceDetails } from './source-details.tsx'
import styles from './source-item.module.css'
import { SourceKind } from './source-kind.tsx'
import type { SourceActions } from './use-source-actions.ts'

type SourceItemProps = {
  articleId: string
  source: CitedSource
  /** Whether this person may let a confidential source leave. */
  letsOut: boolean
  actions: SourceActions
  wordsOf: (citation: PlacedCitation) => CitedWords | null
  onShow: (citation: PlacedCitation) => void
  onEdit: () => void
}

export const SourceItem = (props: SourceItemProps) => {
  const { articleId, source, letsOut, actions, wordsOf, onShow, onEdit } = props
  const [isOpen, setOpen] = useState(false)
  const { isBusy, run } = useBusy()
  const act = (work: () => Promise<boolean>) => void run(async () => void (await work()))
  return (
    <li className={styles.item}>
      <Button className={styles.title} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <span dir="auto">{source.title}</span>
      </Button>
      <div className={styles.line}>
        <SourceKind source={source} />
        <span>{count(source.citations.length, 'use')}</span>
      </div>
      {isOpen && (
        <div className={styles.more}>
          <SourceDetails
            source={source}
            onRemoveFile={(file) => act(() => actions.removeFile(source, file))}
          />
          {letsOut && source.confidential && !source.removed && (
            <LetOut articleId={articleId} sourceId={source.id} />
          )}
          <ul aria-label={`Where “${source.title}” is used`} className={styles.uses}>
            {source.citations.map((citation) => (
              <li key={citation.id}>
                <Use citation={citation} found={wordsOf(citation)} onShow={onShow} />
                <Button
                  look="quiet"
                  shortcut="detach"
                  aria-label="Detach from here"
                  isDisabled={isBusy}
                  onPress={() => act(() => actions.detach(source, citation, wordsOf(citation)?.words ?? ''))}
                >
                  Detach
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(isOpen || source.removed) && (
        <div className={styles.ways}>
          {source.removed ? (
            <Button
              look="quiet"
              shortcut="removeSource"
              isDisabled={isBusy}
              onPress={() => act(() => actions.restore(source))}
            >
              Bring it back
            </Button>
          ) : (
            <>
              <Button look="quiet" shortcut="editSource" onPress={onEdit}>
                Edit
              </Button>
              <Button
                look="quiet"
                shortcut="removeSource"
                isDisabled={isBusy}
                onPress={() => act(() => actions.remove(source))}
              >
                Remove
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  )
}

type UseProps = {
  citation: PlacedCitation
  found: CitedWords | null
  onShow: (citation: PlacedCitation) => void
}

/** One use of a source, which leads to its words. */
const Use = ({ citation, found, onShow }: UseProps) => (
  <div className={styles.use}>
    {found ? (
      <Button className={styles.words} onPress={() => onShow(citation)}>
        <span dir="auto">{shorten(found.words, 90)}</span>
      </Button>
    ) : (
      <span>The article as a whole</span>
    )}
    {citation.locator !== null && <span dir="auto">{citation.locator}</span>}
    {citation.quotedWords !== null && <q dir="auto">{citation.quotedWords}</q>}
  </div>
)
