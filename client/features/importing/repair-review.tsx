import { useState } from 'react'
import type { Draft } from '#domain/article/draft.ts'
import type { Repair, RepairKind } from '#domain/article/repair.ts'
import { Button } from '../../ui/button.tsx'
import { count } from '../../ui/plural.ts'
import { isUndoable, REPAIR_ORDER, REPAIR_WORDS } from '../../ui/repair-kinds.ts'
import reading from '../../ui/repair-reading.module.css'
import { RepairReading } from '../../ui/repair-reading.tsx'
import { shorten } from '../../ui/shorten.ts'
import { REPAIRS_ID } from './import-keys.ts'
import styles from './repair-review.module.css'

type RepairReviewProps = {
  draft: Draft
  undone: readonly Repair[]
  onShow: (repair: Repair) => void
  onUndo: (repairs: readonly Repair[]) => void
  onRedo: (repair: Repair) => void
}

/** All that was done to the text, kind by kind, each with its place and a way back. */
export const RepairReview = ({ draft, undone, onShow, onUndo, onRedo }: RepairReviewProps) => (
  <section id={REPAIRS_ID} aria-label="Repairs" className={styles.repairs}>
    <h2 className={styles.title}>
      {draft.repairs.length === 0 ? 'Nothing needed repair' : 'What was put right'}
    </h2>
    {REPAIR_ORDER.map((kind) => {
      const made = draft.repairs.filter((repair) => repair.kind === kind)
      if (made.length === 0) return null
      return (
        <RepairGroup key={kind} kind={kind} text={draft.text} made={made} onShow={onShow} onUndo={onUndo} />
      )
    })}
    {undone.length > 0 && (
      <details open>
        <summary>{count(undone.length, 'repair')} undone</summary>
        <ol>
          {undone.map((repair) => (
            <li key={repair.id}>
              <button type="button" className={reading.place} onClick={() => onShow(repair)}>
                {REPAIR_WORDS[repair.kind].one}: “{shorten(repair.before.trim(), 60)}”
              </button>
              <Button look="quiet" onPress={() => onRedo(repair)}>
                Repair again
              </Button>
            </li>
          ))}
        </ol>
      </details>
    )}
  </section>
)

type RepairGroupProps = Pick<RepairReviewProps, 'onShow' | 'onUndo'> & {
  kind: RepairKind
  text: string
  made: readonly Repair[]
}

/** A long article has thousands of joined lines: they are set only once somebody asks for them. */
const RepairGroup = ({ kind, text, made, onShow, onUndo }: RepairGroupProps) => {
  const [isOpen, setOpen] = useState(false)
  const { one, many } = REPAIR_WORDS[kind]
  const isReversible = isUndoable(kind)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count(made.length, one, many)}</summary>
      {isOpen && (
        <>
          {isReversible ? (
            <Button look="quiet" onPress={() => onUndo(made)}>
              Undo {made.length === 1 ? 'it' : `all ${made.length.toLocaleString('en')}`}
            </Button>
          ) : (
            <p className={styles.note}>
              Blocks always stand a blank line apart; the original keeps its own spacing.
            </p>
          )}
          <ol>
            {made.map((repair) => (
              <li key={repair.id}>
                <button type="button" className={reading.place} dir="auto" onClick={() => onShow(repair)}>
                  <RepairReading text={text} repair={repair} />
                </button>
                {isReversible && made.length > 1 && (
                  <Button look="quiet" onPress={() => onUndo([repair])}>
                    Undo
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  )
}
