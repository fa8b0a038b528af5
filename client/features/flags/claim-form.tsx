import { type SubmitEvent, useRef } from 'react'
import type { Flag } from '#contract/flag.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { claimChange } from './claim-draft.ts'
import { ClaimFields } from './claim-fields.tsx'
import { useFlagWork } from './flag-work.ts'
import styles from './in-place.module.css'
import { useKeptClaim } from './use-kept-claim.ts'
import { useStandingChange } from './use-standing-change.ts'

/** Says of a settled flag what it reviews: that is published when all is settled. */
export const ClaimForm = ({ flag }: { flag: Flag }) => {
  const { userId, deed } = useFlagWork()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptClaim(`${userId}/${flag.articleId}/claim/${flag.id}`, flag.claim)
  const { isBusy, error, change } = useStandingChange(flag, kept.saved)
  useFirstMistake(form, error)
  const wrong = (path: string) => (error instanceof ApiProblem ? error.messageFor(path) : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { claim } = claimChange(kept.claim, flag)
    if (claim === undefined) deed.set(null)
    else {
      const done = claim === null ? 'The flag reviews no claim any more.' : 'The review is saved.'
      void change({ change: { claim }, done, label: 'review of a claim' })
    }
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <ClaimFields draft={kept.claim} isReadOnly={isBusy} wrong={wrong} onChange={kept.type} />
      {error && (
        <p role="alert" className={styles.problem}>
          Not saved. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isBusy}>
          {isBusy ? 'Saving …' : 'Save review'}
        </Button>
        <Button look="quiet" onPress={() => deed.set(null)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
