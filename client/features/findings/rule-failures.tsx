import type { ArticleRule } from '#contract/article-rule.ts'
import { useRunRules } from '../../api/article-rules.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import styles from './rule-failures.module.css'

type RuleFailuresProps = { articleId: string; rules: readonly ArticleRule[]; keepFocus: () => void }

/** Which rules came to no end: the text was not looked at for what they notice. */
export const RuleFailures = ({ articleId, rules, keepFocus }: RuleFailuresProps) => {
  const { mutateAsync: run, isPending } = useRunRules(articleId)
  const may = useMay()
  const failed = rules.filter(({ failure }) => failure !== null)
  if (failed.length === 0) return null
  const lookAgain = async () => {
    keepFocus()
    try {
      const { items } = await run()
      const isWhole = items.every(({ failure }) => failure === null)
      announce(isWhole ? 'All rules have looked.' : 'Looked again; not every rule came to its end.')
    } catch (problem) {
      tell(`Not looked again. ${sentenceFor(problem)}`)
    }
  }
  return (
    <div className={styles.failures}>
      <ul aria-label="Not looked at">
        {failed.map(({ id, title, failure }) => (
          <li key={id}>
            <strong>Not looked at:</strong> {title} {failure === 'timed-out' ? TIMED_OUT : CRASHED}
          </li>
        ))}
      </ul>
      {may('finding:decide') && (
        <Button look="quiet" isDisabled={isPending} onPress={() => void lookAgain()}>
          {isPending ? 'Looking again…' : 'Look again'}
        </Button>
      )}
    </div>
  )
}

const TIMED_OUT = 'took too long.'
const CRASHED = 'broke off because of a fault in the rule.'
