import { useState } from 'react'
import type { Obstacle } from '#contract/obstacle.ts'
import { Button } from '../../ui/button.tsx'
import type { Jump } from './jump.ts'
import styles from './sign-off-panel.module.css'
import { WaiveForm } from './waive-form.tsx'

type ObstacleListProps = {
  userId: string
  articleId: string
  obstacles: readonly Obstacle[]
  /** How many there are, listed or not */
  total: number
  mayDecide: boolean
  onShowAll: () => void
  onJump: Jump
}

const KINDS: Record<Obstacle['kind'], string> = {
  blocker: 'Blocker',
  unchecked: 'Not checked',
  recheck: 'Check again',
}

/** Each thing in the way leads to its place in the text. */
export const ObstacleList = (props: ObstacleListProps) => {
  const { userId, articleId, obstacles, total, mayDecide, onShowAll, onJump } = props
  const [waiving, setWaiving] = useState<string | null>(null)
  if (obstacles.length === 0) return null
  return (
    <>
      <ol className={styles.list} data-keyed="">
        {obstacles.map((obstacle) => (
          <li key={obstacle.id} className={styles.item}>
            <div className={styles.row}>
              <Button
                className={styles.jump}
                onPress={() => onJump({ flagId: obstacle.flagId, start: obstacle.span.start })}
              >
                <span className={styles.kind} data-kind={obstacle.kind}>
                  {KINDS[obstacle.kind]}
                </span>{' '}
                <span dir="auto">{obstacle.words}</span>
              </Button>
              {mayDecide && waiving !== obstacle.id && (
                <Button
                  look="quiet"
                  aria-label={`Waive ${obstacle.words}`}
                  shortcut="waive"
                  onPress={() => setWaiving(obstacle.id)}
                >
                  Waive …
                </Button>
              )}
            </div>
            {waiving === obstacle.id && (
              <WaiveForm
                userId={userId}
                articleId={articleId}
                obstacle={obstacle}
                onClose={() => setWaiving(null)}
              />
            )}
          </li>
        ))}
      </ol>
      {obstacles.length < total && (
        <Button look="quiet" onPress={onShowAll}>
          Show all {total.toLocaleString('en')}
        </Button>
      )}
    </>
  )
}
