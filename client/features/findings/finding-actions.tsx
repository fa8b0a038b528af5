import { useState } from 'react'
import type { ArticleRule } from '#contract/article-rule.ts'
import type { Finding } from '#contract/finding.ts'
import { acceptKey, dismissKey, useAcceptFinding } from '../../api/findings.ts'
import { useUnderWay } from '../../api/outbox/use-waiting.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useIsChosen } from '../../ui/choice.ts'
import { DismissForm } from './dismiss-form.tsx'
import { dismissingId } from './dismissing-id.ts'
import styles from './finding-actions.module.css'
import type { FindingWork } from './finding-work.ts'
import { useDismissal } from './use-dismissal.ts'
import { useMuting } from './use-muting.ts'

type FindingActionsProps = {
  finding: Finding
  rule: Pick<ArticleRule, 'id' | 'title'>
  work: FindingWork
  /** The buttons just pressed leave the page with their finding; the focus must not go with them. */
  keepFocus: () => void
}

/** What a person can make of a finding, each with one press. */
export const FindingActions = ({ finding, rule, work, keepFocus }: FindingActionsProps) => {
  const { articleId, open, onAccepted } = work
  const isExplaining = useIsChosen(open, dismissingId(finding.id))
  const [wasKept, setWasKept] = useState(false)
  const { mutateAsync: accept, error: notFlagged } = useAcceptFinding(articleId)
  const { dismiss, error: notDismissed } = useDismissal(articleId)
  const mute = useMuting(articleId)
  const underWay = useUnderWay([acceptKey(finding.id), dismissKey(finding.id)])
  const makeFlag = async () => {
    const flag = await accept(finding).catch(() => null)
    if (!flag) return
    announce(`Flagged: ${flag.category}, ${flag.severity}.`)
    keepFocus()
    onAccepted(flag)
  }
  const dismissAs = async (why: Omit<Parameters<typeof dismiss>[0], 'finding'>): Promise<boolean> => {
    try {
      await dismiss({ finding, ...why })
    } catch {
      // Said below.
      return false
    }
    announce('Finding dismissed.')
    keepFocus()
    return true
  }
  if (isExplaining && underWay === null) {
    return (
      <DismissForm
        place={`${work.userId}/${articleId}/dismiss/${finding.id}`}
        error={notDismissed}
        onDismiss={async (why) => {
          const isDone = await dismissAs(why)
          if (isDone) open.set(null)
          return isDone
        }}
        onCancel={() => {
          open.set(null)
          setWasKept(true)
        }}
      />
    )
  }
  const isBusy = underWay !== null
  return (
    <>
      {notFlagged && !isBusy && <Problem says={`Not flagged. ${sentenceFor(notFlagged)}`} />}
      {notDismissed && !isBusy && <Problem says={`Not dismissed. ${sentenceFor(notDismissed)}`} />}
      <div className={styles.actions}>
        <Button shortcut="makeFlag" isDisabled={isBusy} onPress={() => void makeFlag()}>
          {underWay === acceptKey(finding.id) ? 'Making flag …' : 'Make flag'}
        </Button>
        <Button
          look="quiet"
          isDisabled={isBusy}
          shortcut="dismiss"
          onPress={() => void dismissAs({ reason: '' })}
        >
          {underWay === dismissKey(finding.id) ? 'Dismissing …' : 'Dismiss'}
        </Button>
        <Button
          look="quiet"
          isDisabled={isBusy}
          takesFocus={wasKept}
          shortcut="explain"
          onPress={() => open.set(dismissingId(finding.id))}
        >
          Give reason
        </Button>
        <Button
          look="quiet"
          isDisabled={isBusy}
          shortcut="mute"
          onPress={() => {
            keepFocus()
            void mute({ id: rule.id, title: rule.title, muted: true })
          }}
        >
          Mute rule
        </Button>
      </div>
    </>
  )
}

const Problem = ({ says }: { says: string }) => (
  <p role="alert" className={styles.problem}>
    {says}
  </p>
)
