import type { WaivedObstacle } from '#contract/readiness.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import type { Jump } from './jump.ts'
import styles from './sign-off-panel.module.css'
import { useWaivers } from './use-waivers.ts'

type WaivedListProps = {
  articleId: string
  waived: readonly WaivedObstacle[]
  mayDecide: boolean
  onJump: Jump
}

/** What somebody took upon them, with the reason, who it was, and when. */
export const WaivedList = ({ articleId, waived, mayDecide, onJump }: WaivedListProps) => {
  const { takeBack } = useWaivers(articleId)
  const revoke = async (waiver: WaivedObstacle) => {
    try {
      await takeBack(waiver)
      announce('Waiver taken back.')
    } catch (error) {
      tell(`Not taken back. ${sentenceFor(error)}`)
    }
  }
  if (waived.length === 0) return null
  return (
    <div>
      <h3 className={styles.subtitle}>Waived</h3>
      <ul className={styles.list} aria-label="Waived" data-keyed="">
        {waived.map((waiver) => (
          <WaivedItem
            key={waiver.id}
            waiver={waiver}
            onJump={onJump}
            onTakeBack={mayDecide ? () => void revoke(waiver) : null}
          />
        ))}
      </ul>
    </div>
  )
}

type WaivedItemProps = {
  waiver: WaivedObstacle
  onJump: Jump
  /** null for those who may not. */
  onTakeBack: (() => void) | null
}

const WaivedItem = ({ waiver, onJump, onTakeBack }: WaivedItemProps) => {
  const { kind, subjectId, span, words, reason, by, at } = waiver
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        {span ? (
          <Button
            className={styles.jump}
            onPress={() => onJump({ flagId: kind === 'blocker' ? subjectId : undefined, start: span.start })}
          >
            <span dir="auto">{words}</span>
          </Button>
        ) : (
          <span>not in the text any more</span>
        )}
        {onTakeBack && (
          <Button
            look="quiet"
            aria-label={`Take back the waiver for ${words}`}
            shortcut="waive"
            onPress={onTakeBack}
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
  )
}
