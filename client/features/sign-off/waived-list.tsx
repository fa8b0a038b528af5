import type { WaivedObstacle } from '#contract/readiness.ts'
import { sentenceFor } from '../../api/problem.ts'
import { useRevokeWaiver } from '../../api/sign-off.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import type { Jump } from './jump.ts'
import styles from './sign-off-panel.module.css'

type WaivedListProps = {
  articleId: string
  waived: readonly WaivedObstacle[]
  mayDecide: boolean
  onJump: Jump
}

/** What somebody took upon them, with the reason, who it was, and when. */
export const WaivedList = ({ articleId, waived, mayDecide, onJump }: WaivedListProps) => {
  const { mutate: revoke } = useRevokeWaiver(articleId)
  const takeBack = (id: string) =>
    revoke(id, {
      onSuccess: () => announce('Waiver taken back.'),
      onError: (error) => tell(`Not taken back. ${sentenceFor(error)}`),
    })
  if (waived.length === 0) return null
  return (
    <div>
      <h3 className={styles.subtitle}>Waived</h3>
      <ul className={styles.list} aria-label="Waived">
        {waived.map(({ id, kind, subjectId, span, words, reason, by, at }) => (
          <li key={id} className={styles.item}>
            <div className={styles.row}>
              {span ? (
                <Button
                  className={styles.jump}
                  onPress={() =>
                    onJump({ flagId: kind === 'blocker' ? subjectId : undefined, start: span.start })
                  }
                >
                  <span dir="auto">{words}</span>
                </Button>
              ) : (
                <span>not in the text any more</span>
              )}
              {mayDecide && (
                <Button
                  look="quiet"
                  aria-label={`Take back the waiver for ${words}`}
                  onPress={() => takeBack(id)}
                >
                  Take back
                </Button>
              )}
            </div>
            <p className={styles.reason} dir="auto">
              {reason}
            </p>
            <p className={styles.who}>
              {by.name}, <Moment at={at} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
