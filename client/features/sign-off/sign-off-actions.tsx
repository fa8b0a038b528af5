import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Obstacle } from '#contract/obstacle.ts'
import type { Readiness } from '#contract/readiness.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { signOffQuery } from '../../api/sign-off.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { SignOffDialog } from './sign-off-dialog.tsx'
import styles from './sign-off-panel.module.css'
import { useSigning } from './use-signing.ts'

type SignOffActionsProps = {
  userId: string
  articleId: string
  readiness: Readiness
  /** When the readiness was told, in milliseconds. */
  asOf: number
  onRefused: (obstacles: readonly Obstacle[]) => void
}

/** Signing, and taking it back. What is not ready is asked for all the same: the desk says what is in the way. */
export const SignOffActions = ({ userId, articleId, readiness, asOf, onRefused }: SignOffActionsProps) => {
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const { isBusy, run } = useBusy()
  const { ask, sign, takeBack } = useSigning(articleId)
  const { state, signedOff, ready } = readiness
  const { data: standing } = useQuery({
    ...signOffQuery(articleId, asOf),
    enabled: signedOff,
    placeholderData: keepPreviousData,
  })
  const close = () => {
    setAsking(false)
    setProblem(null)
  }
  /** Answers whether it was signed. */
  const tryTo = async (work: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null)
    try {
      await work()
      announce('Signed off.')
      return true
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem) || refusal.code !== 'not-ready') {
        setProblem(refusal)
        return false
      }
      setAsking(false)
      // The dialog gives the focus back to its button first.
      requestAnimationFrame(() => onRefused(refusal.obstacles))
      return false
    }
  }
  const begin = () => {
    if (ready) setAsking(true)
    else void run(async () => void (await tryTo(ask)))
  }
  const revoke = async () => {
    if (!standing) return
    try {
      await takeBack(standing.signOff.id)
      announce('Sign-off taken back.')
    } catch (refusal) {
      tell(`Not taken back. ${sentenceFor(refusal)}`)
    }
  }
  const isOut = state === 'published' || state === 'corrected'
  return (
    <div className={styles.actions}>
      {state !== 'signed-off' && !isOut && (
        <Button look="main" shortcut="sign" isDisabled={isBusy} onPress={begin}>
          Sign off
        </Button>
      )}
      {signedOff && (
        <Button look="quiet" shortcut="unsign" isDisabled={!standing} onPress={() => void revoke()}>
          Take back the sign-off
        </Button>
      )}
      {problem !== null && !isAsking && (
        <p role="alert" className={styles.problem}>
          Not signed off. {sentenceFor(problem)}
        </p>
      )}
      {isAsking && (
        <SignOffDialog
          place={`${userId}/${articleId}/sign-off`}
          readiness={readiness}
          problem={problem === null ? null : sentenceFor(problem)}
          onSign={(note) => tryTo(() => sign(note))}
          onClose={close}
        />
      )}
    </div>
  )
}
