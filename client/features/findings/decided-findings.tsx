import type { Finding } from '#contract/finding.ts'
import { useUnderWay } from '../../api/outbox/use-waiting.ts'
import { reopenKey } from '../../api/findings.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import { Moment } from '../../ui/moment.tsx'
import styles from './decided-findings.module.css'
import { useDismissal } from './use-dismissal.ts'

type DecidedFindingsProps = {
  articleId: string
  findings: readonly Finding[]
  titleOf: (rule: string) => string
  keepFocus: () => void
}

/** What people said to the findings that are no longer open. */
export const DecidedFindings = ({ articleId, findings, titleOf, keepFocus }: DecidedFindingsProps) => {
  const may = useMay()
  const decided = findings.filter(({ state }) => state !== 'pending')
  if (decided.length === 0) return null
  return (
    <details className={styles.decided}>
      <summary>{decided.length.toLocaleString('en')} decided</summary>
      <ul>
        {decided.map((finding) => (
          <li key={finding.id}>
            {titleOf(finding.rule)}: {finding.state === 'accepted' ? 'made a flag' : 'dismissed'}
            {finding.decision && (
              <>
                {' '}
                by {finding.decision.by.name}, <Moment at={finding.decision.at} />
                {finding.decision.reason !== null && ` (${finding.decision.reason})`}
              </>
            )}
            <p>{finding.message}</p>
            {finding.state === 'dismissed' && may('finding:decide') && (
              <OpenAgain articleId={articleId} finding={finding} keepFocus={keepFocus} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

type OpenAgainProps = { articleId: string; finding: Finding; keepFocus: () => void }

/** A flag is withdrawn where it stands; what was dismissed is opened here. */
const OpenAgain = ({ articleId, finding, keepFocus }: OpenAgainProps) => {
  const { openAgain } = useDismissal(articleId)
  const isBusy = useUnderWay([reopenKey(finding)]) !== null
  const open = async () => {
    try {
      await openAgain(finding)
      keepFocus()
      announce('The finding is open again.')
    } catch (problem) {
      tell(`Not opened again. ${sentenceFor(problem)}`)
    }
  }
  return (
    <Button look="quiet" isDisabled={isBusy} onPress={() => void open()}>
      Open again
    </Button>
  )
}
