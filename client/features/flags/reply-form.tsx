import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type SubmitEvent, useRef } from 'react'
import type { Flag } from '#contract/flag.ts'
import { useAddComment } from '../../api/comments.ts'
import { peopleQuery } from '../../api/people.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { useFlagWork } from './flag-work.ts'
import styles from './in-place.module.css'
import { MentionField } from './mention-field.tsx'
import { useKeptText } from '../../ui/use-kept-text.ts'
import { useTakeBack } from './use-take-back.ts'

/** A reply, or with `asks` a question to the author, who is waited for from then on. */
export const ReplyForm = ({ flag, asks }: { flag: Flag; asks: boolean }) => {
  const { userId, deed } = useFlagWork()
  const { data: people = [] } = useQuery(peopleQuery)
  const reply = useKeptText(`${userId}/${flag.articleId}/${asks ? 'question' : 'reply'}/${flag.id}`)
  const takeBack = useTakeBack()
  const { isBusy, run } = useBusy()
  const { mutateAsync: add, error } = useAddComment(flag)
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, error)
  const send = () =>
    void run(async () => {
      const { place, text, typedAt } = reply
      const comment = { id: sentId(place), text, draft: { place, typedAt } }
      const sent = await add({ ...comment, ...(asks && { status: 'queried' as const }) }).catch(() => null)
      if (!sent) return
      reply.saved()
      takeBack.said(asks ? 'question' : 'reply', flag, sent)
      announce(asks ? 'Asked.' : 'Replied.')
      if (asks) deed.set(`reply:${flag.id}`)
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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its field
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={press} noValidate>
      <MentionField
        label={asks ? 'Question' : 'Reply'}
        value={reply.text}
        people={people}
        error={error instanceof ApiProblem ? error.messageFor('text') : undefined}
        isReadOnly={isBusy}
        onChange={reply.type}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          Not sent. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isBusy}>
          {isBusy ? 'Sending …' : asks ? 'Send question' : 'Send reply'}
        </Button>
        <Button look="quiet" onPress={() => deed.set(null)}>
          Close
        </Button>
        <span className={styles.hint}>
          <kbd>Ctrl</kbd> <kbd>↵</kbd> sends
        </span>
      </div>
    </form>
  )
}
