import type { Flag } from '#contract/flag.ts'
import { useAddComment } from '../../api/comments.ts'
import { ApiProblem } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { sentId } from '../../ui/sent-id.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useFlagWork } from './flag-work.ts'
import { ThreadForm } from './thread-form.tsx'
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
  return (
    <ThreadForm says={SAYS} isBusy={isBusy} error={error} onSend={send}>
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
    </ThreadForm>
  )
}

const SAYS = { button: 'Propose', busy: 'Proposing …', key: 'proposes', failed: 'Not proposed.' }
