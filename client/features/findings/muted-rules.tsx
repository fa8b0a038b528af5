import type { ArticleRule } from '#contract/article-rule.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import { Moment } from '../../ui/moment.tsx'
import styles from './muted-rules.module.css'
import { useMuting } from './use-muting.ts'

type MutedRulesProps = { articleId: string; rules: readonly ArticleRule[]; keepFocus: () => void }

/** The rules that nobody wants to hear of in this article, with how much they would say. */
export const MutedRules = ({ articleId, rules, keepFocus }: MutedRulesProps) => {
  const mute = useMuting(articleId)
  const may = useMay()
  const muted = rules.filter((rule) => rule.muted !== null)
  if (muted.length === 0) return null
  return (
    <div className={styles.muted}>
      <p>Muted here:</p>
      <ul aria-label="Muted here">
        {muted.map(({ id, title, muted: since, pending }) => (
          <li key={id}>
            <span>
              {title} ({pending.toLocaleString('en')})
              {since && (
                <>
                  , by {since.by.name}, <Moment at={since.at} />
                </>
              )}
            </span>
            {may('finding:decide') && (
              <Button
                look="quiet"
                aria-label={`Unmute ${title}`}
                onPress={() => {
                  keepFocus()
                  void mute({ id, title, muted: false })
                }}
              >
                Unmute
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
