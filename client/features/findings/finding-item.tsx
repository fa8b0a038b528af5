import { useState } from 'react'
import type { Finding } from '#contract/finding.ts'
import type { Flag } from '#contract/flag.ts'
import { useAcceptFinding } from '../../api/findings.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { useMay } from '../../ui/may.ts'
import { Button } from '../../ui/button.tsx'
import { WholeDates } from '../../ui/whole-dates.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { type Choice, useIsChosen } from '../../ui/choice.ts'
import { DismissForm } from './dismiss-form.tsx'
import { dismissingId } from './dismissing-id.ts'
import styles from './finding-item.module.css'

type FindingItemProps = {
  articleId: string
  finding: Finding
  title: string
  /** What is open in the right column, one thing at a time (dismissing-id.ts). */
  open: Choice
  onShow: (findingId: string, start: number | undefined) => void
  onAccepted: (flag: Flag) => void
  onDismissed: () => void
}

export const FindingItem = (props: FindingItemProps) => {
  const { articleId, finding, title, open, onShow, onAccepted, onDismissed } = props
  const isDismissing = useIsChosen(open, dismissingId(finding.id))
  const [wasKept, setWasKept] = useState(false)
  const may = useMay()
  const { isBusy, run } = useBusy()
  const { mutateAsync: accept, error } = useAcceptFinding(articleId)
  const makeFlag = () =>
    run(async () => {
      const flag = await accept(finding).catch(() => null)
      if (!flag) return
      announce(`Flagged: ${flag.category}, ${flag.severity}.`)
      onAccepted(flag)
    })

  return (
    <>
      <div className={styles.head}>
        <Button className={styles.title} onPress={() => onShow(finding.id, finding.spans[0]?.start)}>
          {title}
        </Button>
        <span className={styles.confidence}>{finding.confidence}</span>
      </div>
      <p className={styles.message}>
        <WholeDates text={finding.message} />
      </p>
      {error && (
        <p role="alert" className={styles.problem}>
          Not flagged. {sentenceFor(error)}
        </p>
      )}
      {isDismissing ? (
        <DismissForm
          articleId={articleId}
          finding={finding}
          onDismissed={() => {
            open.set(null)
            onDismissed()
          }}
          onCancel={() => {
            open.set(null)
            setWasKept(true)
          }}
        />
      ) : (
        may('finding:decide') && (
          <div className={styles.actions}>
            <Button shortcut="makeFlag" isDisabled={isBusy} onPress={() => void makeFlag()}>
              {isBusy ? 'Making flag …' : 'Make flag'}
            </Button>
            <Button
              look="quiet"
              isDisabled={isBusy}
              takesFocus={wasKept}
              shortcut="dismiss"
              onPress={() => open.set(dismissingId(finding.id))}
            >
              Dismiss
            </Button>
          </div>
        )
      )}
    </>
  )
}
