import type { ArticleRule } from '#contract/article-rule.ts'
import styles from './rule-failures.module.css'

/** Which rules came to no end: the text was not looked at for what they notice. */
export const RuleFailures = ({ rules }: { rules: readonly ArticleRule[] }) => {
  const failed = rules.filter(({ failure }) => failure !== null)
  if (failed.length === 0) return null
  return (
    <ul aria-label="Not looked at" className={styles.failures}>
      {failed.map(({ id, title, failure }) => (
        <li key={id}>
          <strong>Not looked at:</strong> {title} {failure === 'timed-out' ? TIMED_OUT : CRASHED}
        </li>
      ))}
    </ul>
  )
}

const TIMED_OUT = 'took too long.'
const CRASHED = 'broke off because of a fault in the rule.'
