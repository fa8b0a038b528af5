import { type KeyboardEvent, type SubmitEvent, useRef } from 'react'
import type { Flag } from '#contract/flag.ts'
import { useAddComment } from '../../api/comments.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { sentId } from '../../ui/sent-id.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { useFlagWork } from './flag-work.ts'
import styles from './in-place.module.css'
import { useKeptProposal } from './use-kept-proposal.ts'
import { useTakeBack } from './use-take-back.ts'
import { WordChanges } from './word-changes.tsx'

/** Other words for the flagged ones, from somebody who may not change the flag itself. */
export const ProposeForm = ({ flag }: { flag: Flag }) => {
  const { userId, deed } = useFlagWork()
  const place = `${userId}/${flag.articleId}/proposal/${flag.id}`
  const { words, why, typedAt, type, saved } = useKeptProposal(place, flag.quote.exact)
  const takeBack = useTakeBack()
  const { isBusy, run } = useBusy()
  const { mutateAsync: add, error } = useAddComment(flag)
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, error)
  const wrong = (field: string) => (error instanceof ApiProblem ? error.messageFor(field) : undefined)
  const send = () =>
    void run(async () => {
      const said = { proposedText: words, ...(why.trim() !== '' && { text: why }) }
      const sent = await add({ id: sentId(place), ...said, draft: { place, typedAt } }).catch(() => null)
      if (!sent) return
      saved()
      takeBack.said('proposal', flag, sent)
      announce('Proposed.')
      deed.set(`reply:${flag.id}`)
    })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    send()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its fields
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={press} noValidate>
      <TextField
        label="Proposed words"
        rows={3}
        value={words}
        hint="Empty: the flagged words should go."
        error={wrong('proposedText')}
        isReadOnly={isBusy}
        takesFocus
        onChange={(typed) => type({ words: typed })}
      />
      {words !== flag.quote.exact && <WordChanges label="Proposed" words={flag.quote.exact} text={words} />}
      <TextField
        label="Why"
        rows={2}
        value={why}
        hint="May be left out."
        error={wrong('text')}
        isReadOnly={isBusy}
        onChange={(typed) => type({ why: typed })}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          Not proposed. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isBusy}>
          {isBusy ? 'Proposing …' : 'Propose'}
        </Button>
        <Button look="quiet" onPress={() => deed.set(null)}>
          Close
        </Button>
        <span className={styles.hint}>
          <kbd>Ctrl</kbd> <kbd>↵</kbd> proposes
        </span>
      </div>
    </form>
  )
}
