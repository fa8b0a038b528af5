import { Link } from '@tanstack/react-router'
import type { Finding } from '#contract/finding.ts'
import type { RuleEntry } from '#contract/rule.ts'
import { percentInWords } from '../../ui/percent.ts'
import { count } from '../../ui/plural.ts'
import styles from './finding-grounds.module.css'

/** Why a finding may be no fault, and what this desk made of its rule; of a hint only when it is asked for. */
export const FindingGrounds = ({ finding, rule }: { finding: Finding; rule: RuleEntry }) => {
  const about = (
    <Link to="/rules" hash={rule.id} className={styles.about}>
      About this rule
    </Link>
  )
  if (finding.confidence === 'precise') {
    return (
      <p className={styles.grounds}>
        <span className={styles.label}>Why it might be fine:</span> {rule.mightBeFine} {about}
      </p>
    )
  }
  return (
    <>
      {rule.demotion && <p className={styles.grounds}>{demotionInWords(rule.demotion)}</p>}
      <details className={styles.grounds}>
        <summary>Why it might be fine</summary>
        {rule.mightBeFine} {about}
      </details>
    </>
  )
}

const demotionInWords = ({ rate, decisions }: NonNullable<RuleEntry['demotion']>): string =>
  `Shown as a hint: ${percentInWords(rate)} of ${count(decisions, 'decision')} held on this desk.`
