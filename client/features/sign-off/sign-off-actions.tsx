import { useState } from 'react'
import type { Obstacle } from '#contract/obstacle.ts'
import type { Readiness } from '#contract/readiness.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { useRevokeSignOff, useSignOff } from '../../api/sign-off.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { SignOffDialog } from './sign-off-dialog.tsx'
import styles from './sign-off-panel.module.css'

type SignOffActionsProps = {
  articleId: string
  readiness: Readiness
  onRefused: (obstacles: readonly Obstacle[]) => void
}

/** Signing, and taking it back. What is not ready is asked for all the same: the desk says what is in the way. */
export const SignOffActions = ({ articleId, readiness, onRefused }: SignOffActionsProps) => {
  const [isAsking, setAsking] = useState(false)
  const { isBusy, run } = useBusy()
  const { mutateAsync: signOff, error, reset } = useSignOff(articleId)
  const { mutate: revoke } = useRevokeSignOff(articleId)
  const { state, signedOff, ready } = readiness
  const close = () => {
    setAsking(false)
    reset()
  }
  const sign = (note: string) =>
    run(async () => {
      try {
        await signOff(note)
        announce('Signed off.')
        close()
      } catch (problem) {
        if (!(problem instanceof ApiProblem) || problem.code !== 'not-ready') return
        close()
        // The dialog gives the focus back to its button first.
        requestAnimationFrame(() => onRefused(problem.obstacles))
      }
    })
  const takeBack = () =>
    revoke(undefined, {
      onSuccess: () => announce('Sign-off taken back.'),
      onError: (problem) => tell(`Not taken back. ${sentenceFor(problem)}`),
    })
  const isOut = state === 'published' || state === 'corrected'
  return (
    <div className={styles.actions}>
      {state !== 'signed-off' && !isOut && (
        <Button look="main" isDisabled={isBusy} onPress={() => (ready ? setAsking(true) : void sign(''))}>
          Sign off
        </Button>
      )}
      {signedOff && (
        <Button look="quiet" onPress={takeBack}>
          Take back the sign-off
        </Button>
      )}
      {error && !isAsking && (
        <p role="alert" className={styles.problem}>
          Not signed off. {sentenceFor(error)}
        </p>
      )}
      <SignOffDialog
        isOpen={isAsking}
        readiness={readiness}
        isBusy={isBusy}
        problem={error ? sentenceFor(error) : null}
        onSign={(note) => void sign(note)}
        onClose={close}
      />
    </div>
  )
}
