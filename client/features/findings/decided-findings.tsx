import type { Finding } from '#contract/finding.ts'
import { Moment } from '../../ui/moment.tsx'
import styles from './decided-findings.module.css'

type DecidedFindingsProps = {
  findings: readonly Finding[]
  titleOf: (rule: string) => string
}

/** What people said to the findings that are no longer open. */
export const DecidedFindings = ({ findings, titleOf }: DecidedFindingsProps) => {
  const decided = findings.filter(({ state }) => state !== 'pending')
  if (decided.length === 0) return null
  return (
    <details className={styles.decided}>
      <summary>{decided.length.toLocaleString('en')} decided</summary>
      <ul>
        {decided.map(({ id, rule, message, state, decision }) => (
          <li key={id}>
            {titleOf(rule)}: {state === 'accepted' ? 'made a flag' : 'dismissed'}
            {decision && (
              <>
                {' '}
                by {decision.by.name}, <Moment at={decision.at} />
                {decision.reason !== null && ` (${decision.reason})`}
              </>
            )}
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
