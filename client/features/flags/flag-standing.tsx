import { useQuery } from '@tanstack/react-query'
import type { Flag } from '#contract/flag.ts'
import { OUTCOME_RULES } from '#domain/review/settlement.ts'
import type { FlagStatus } from '#domain/review/status.ts'
import { flagsQuery } from '../../api/flags.ts'
import { Moment } from '../../ui/moment.tsx'
import { shorten } from '../../ui/shorten.ts'
import styles from './flag-standing.module.css'
import { LongText } from './long-text.tsx'

/** A status as a person says it, with a shape of its own. */
const STATUS_WORDS: Record<FlagStatus, [shape: string, word: string]> = {
  open: ['○', 'open'],
  queried: ['?', 'queried'],
  proposed: ['✎', 'proposed'],
  resolved: ['✓', 'settled'],
}

export const StatusWord = ({ status }: { status: FlagStatus }) => {
  const [shape, word] = STATUS_WORDS[status]
  return (
    <span className={styles.status} data-status={status}>
      <span aria-hidden="true">{shape}</span> {word}
    </span>
  )
}

/** Who has the flag, and how it was settled. */
export const FlagStanding = ({ flag }: { flag: Flag }) => {
  const { assignee, outcome, reason, settled } = flag
  return (
    <>
      {assignee && <p className={styles.line}>Assigned to {assignee.name}</p>}
      {outcome !== null && (
        <div className={styles.settled}>
          <p>
            <strong>{outcome}</strong>: {OUTCOME_RULES[outcome].meaning}
            {settled && (
              <span className={styles.who}>
                {' '}
                {settled.by.name}, <Moment at={settled.at} />
              </span>
            )}
          </p>
          {flag.duplicateOfId !== null && <Original flag={flag} />}
          {reason !== null && <LongText text={reason} />}
        </div>
      )}
    </>
  )
}

const Original = ({ flag: { articleId, duplicateOfId } }: { flag: Flag }) => {
  const { data: flags } = useQuery(flagsQuery(articleId))
  const original = flags?.find(({ id }) => id === duplicateOfId)
  if (!original) return null
  return <p dir="auto">Same as “{shorten(original.quote.exact, 80)}”</p>
}
