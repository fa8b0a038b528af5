import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Obstacle } from '#contract/obstacle.ts'
import type { Readiness } from '#contract/readiness.ts'
import { FIRST_OBSTACLES, readinessQuery } from '../../api/sign-off.ts'
import { announce } from '../../ui/announce.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { SIGN_OFF } from './focus-sign-off.ts'
import type { Jump } from './jump.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { obstaclesInWords } from './obstacles-in-words.ts'
import { SignOffActions } from './sign-off-actions.tsx'
import { SignOffRecord } from './sign-off-record.tsx'
import styles from './sign-off-panel.module.css'
import { WaivedList } from './waived-list.tsx'

type SignOffPanelProps = {
  userId: string
  articleId: string
  /** Whether this person may waive and sign. */
  mayDecide: boolean
  onJump: Jump
}

/** What stands in the way of the sign-off, and once it is given what became of it. */
export const SignOffPanel = ({ userId, articleId, mayDecide, onJump }: SignOffPanelProps) => {
  const [isAll, setAll] = useState(false)
  const refused = useRef<HTMLDivElement>(null)
  const limit = isAll ? undefined : FIRST_OBSTACLES
  const readiness = useQuery({ ...readinessQuery(articleId, limit), placeholderData: keepPreviousData })
  const showRefusal = (obstacles: readonly Obstacle[]) => {
    announce(`Not signed off. ${obstaclesInWords(countsIn(obstacles))} in the way.`)
    void readiness.refetch()
    refused.current?.focus()
  }
  return (
    <Loaded query={readiness} what="what stands in the way">
      {(known) => (
        <div id={SIGN_OFF} tabIndex={-1} className={styles.parts}>
          {known.signedOff && (
            <SignOffRecord articleId={articleId} asOf={readiness.dataUpdatedAt} onJump={onJump} />
          )}
          <Standing readiness={known} />
          <div ref={refused} tabIndex={-1} className={styles.obstacles} role="group" aria-label="In the way">
            <ObstacleList
              userId={userId}
              articleId={articleId}
              obstacles={known.obstacles}
              total={totalOf(known)}
              mayDecide={mayDecide}
              onShowAll={() => setAll(true)}
              onJump={onJump}
            />
          </div>
          <WaivedList articleId={articleId} waived={known.waived} mayDecide={mayDecide} onJump={onJump} />
          {mayDecide && (
            <SignOffActions
              userId={userId}
              articleId={articleId}
              readiness={known}
              asOf={readiness.dataUpdatedAt}
              onRefused={showRefusal}
            />
          )}
        </div>
      )}
    </Loaded>
  )
}

const Standing = ({ readiness: { state, ready, counts, coverage } }: { readiness: Readiness }) => (
  <div className={styles.standing}>
    <p className={styles.verdict}>{state === 'signed-off' ? 'Signed off.' : verdictOf(ready, counts)}</p>
    <p className={styles.coverage}>
      {coverage.accounted.toLocaleString('en')} of {coverage.checkable.toLocaleString('en')} checkable
      sentences accounted for; the desk asks for {coverage.required} %.
    </p>
  </div>
)

const verdictOf = (ready: boolean, counts: Readiness['counts']): string =>
  ready ? 'Ready to sign off.' : `Not ready: ${obstaclesInWords(counts)}.`

const totalOf = ({ counts }: Readiness): number => counts.blocker + counts.unchecked + counts.recheck

const countsIn = (obstacles: readonly Obstacle[]): Readiness['counts'] => {
  const counts = { blocker: 0, unchecked: 0, recheck: 0 }
  for (const { kind } of obstacles) counts[kind] += 1
  return counts
}
