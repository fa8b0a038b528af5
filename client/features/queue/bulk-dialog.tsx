import { useState } from 'react'
import type { BulkItem } from '#contract/bulk.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { count } from '../../ui/plural.ts'
import { missingIn } from './bulk-draft.ts'
import { BulkFields } from './bulk-fields.tsx'
import { BulkItems } from './bulk-items.tsx'
import styles from './bulk.module.css'
import type { Bulk } from './use-bulk.ts'

/** First what shall be changed, then what that would do to each flag, then what it did. */
export const BulkDialog = ({ bulk }: { bulk: Bulk }) => {
  const { open, step } = bulk
  return (
    <Modal
      title={`Change ${count(open?.flags.length ?? 0, 'flag')}`}
      isOpen={open !== null}
      onClose={bulk.close}
    >
      {open && step.name === 'fields' && <Choosing bulk={bulk} open={open} />}
      {open && step.name === 'preview' && (
        <>
          <Summary items={step.items} one="will be changed" other="cannot be" />
          <BulkItems label="What will change" flags={open.flags} items={step.items} />
          <Problem bulk={bulk} />
          <div className={styles.buttons}>
            {step.items.some(({ ok }) => ok) && (
              <Button look="main" takesFocus isDisabled={bulk.isBusy} onPress={bulk.change}>
                {bulk.isBusy
                  ? 'Changing …'
                  : `Change ${count(step.items.filter(({ ok }) => ok).length, 'flag')}`}
              </Button>
            )}
            <Button onPress={bulk.back}>Back</Button>
          </div>
        </>
      )}
      {open && step.name === 'result' && (
        <>
          <Summary items={step.items} one="changed" other="not; they stay selected" />
          <BulkItems label="What was changed" flags={open.flags} items={step.items} />
          <div className={styles.buttons}>
            <Button look="main" takesFocus onPress={bulk.close}>
              Close
            </Button>
          </div>
        </>
      )}
    </Modal>
  )
}

type ChoosingProps = { bulk: Bulk; open: NonNullable<Bulk['open']> }

const Choosing = ({ bulk, open }: ChoosingProps) => {
  const [isAsked, setIsAsked] = useState(false)
  const missing = missingIn(open.kind, bulk.draft)
  return (
    <>
      <BulkFields
        kind={open.kind}
        draft={bulk.draft}
        missing={isAsked ? missing : {}}
        onChange={bulk.setDraft}
      />
      <Problem bulk={bulk} />
      <div className={styles.buttons}>
        <Button
          look="main"
          isDisabled={bulk.isBusy}
          onPress={() => {
            setIsAsked(true)
            if (Object.keys(missing).length === 0) bulk.preview()
          }}
        >
          {bulk.isBusy ? 'Looking …' : 'Preview'}
        </Button>
        <Button onPress={bulk.close}>Cancel</Button>
      </div>
    </>
  )
}

const Summary = ({ items, one, other }: { items: readonly BulkItem[]; one: string; other: string }) => {
  const fine = items.filter(({ ok }) => ok).length
  const refused = items.length - fine
  return (
    <p className={styles.summary}>
      {count(fine, 'flag')} {one}
      {refused > 0 && `, ${refused.toLocaleString('en')} ${other}`}.
    </p>
  )
}

const Problem = ({ bulk }: { bulk: Bulk }) =>
  bulk.problem !== null && (
    <p role="alert" className={styles.problem}>
      {bulk.problem}
    </p>
  )
