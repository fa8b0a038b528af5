import { useQuery } from '@tanstack/react-query'
import type { Flag } from '#contract/flag.ts'
import { useAddComment } from '../../api/comments.ts'
import { peopleQuery } from '../../api/people.ts'
import { ApiProblem } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { useFlagWork } from './flag-work.ts'
import { MentionField } from './mention-field.tsx'
import { ThreadForm } from './thread-form.tsx'
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
  return (
    <ThreadForm says={asks ? ASKING : REPLYING} isBusy={isBusy} error={error} onSend={send}>
      <MentionField
        label={asks ? 'Question' : 'Reply'}
        value={reply.text}
        people={people}
        error={error instanceof ApiProblem ? error.messageFor('text') : undefined}
        isReadOnly={isBusy}
        onChange={reply.type}
      />
    </ThreadForm>
  )
}

const SENDING = { busy: 'Sending …', key: 'sends', failed: 'Not sent.' }
const REPLYING = { ...SENDING, button: 'Send reply' }
const ASKING = { ...SENDING, button: 'Send question' }
