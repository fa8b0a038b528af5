import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Flag, flag as flagSchema } from '#contract/flag.ts'
import { useChangeFlag, useCreateFlag } from '../../api/flags.ts'
import { ApiProblem } from '../../api/problem.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { claimChange } from './claim-draft.ts'
import { followSave, useEarlierSave } from './earlier-save.ts'
import {
  citationsOf,
  contentOf,
  draftOf,
  draftPlace,
  type FlagDraft,
  flagDraft,
  type FlagTarget,
  freshDraft,
  shownClaim,
  shownSources,
} from './flag-draft.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'

export type FlagFormOptions = {
  userId: string
  articleId: string
  target: FlagTarget
  /** Whether this person may say that a flag reviews a published claim. */
  reviewsClaims: boolean
  /** @param before what an edited flag said before; null for a new one */
  onSaved: (flag: Flag, before: Flag | null) => void
  /** Comes even when the form has been closed since. */
  onFailed: (error: unknown, written: FlagDraft) => void
}

/** The state of one flag form. Every change is kept in this browser until the server has said saved. */
export const useFlagForm = ({ userId, articleId, target, reviewsClaims, ...told }: FlagFormOptions) => {
  const { onSaved, onFailed } = told
  const place = draftPlace(userId, articleId, target)
  const fresh = () => freshDraft(target, new Date())
  const [kept] = useState(() => drafts.read(place, flagDraft))
  const [draft, setDraft] = useState(() => kept ?? fresh())
  const [restoredAt, setRestoredAt] = useState(kept?.typedAt ?? null)
  const [isKept, setIsKept] = useState(true)
  const create = useCreateFlag(articleId)
  const change = useChangeFlag()
  const saving = useRef(false)
  const base = useRef(target.kind === 'edit' ? target.flag : null)
  const earlier = useEarlierSave(place, (flag) => onSaved(flag, base.current))
  const { isPending, error, reset } = target.kind === 'new' ? create : change
  const problem = error ?? earlier.problem

  const forgetProblem = () => {
    reset()
    earlier.forget()
  }
  // The page comes back after a new sign-in: that there was no session is not to be read any more.
  const comeBack = useEffectEvent(() => {
    if (!saving.current) reset()
  })
  useEffect(() => comeBack(), [])

  const put = (next: FlagDraft) => {
    setDraft(next)
    setIsKept(drafts.keep(place, next))
  }
  const send = (written: FlagDraft): Promise<Flag> => {
    const claim = reviewsClaims ? claimChange(written.claim, base.current) : {}
    const content = { ...contentOf(written), ...citationsOf(written, base.current), ...claim }
    const from = { place, typedAt: written.typedAt }
    if (target.kind === 'new') {
      return create.mutateAsync({ id: sentId(place), span: target.span, ...content, draft: from })
    }
    const { id, version } = target.flag
    return change.mutateAsync({ id, version: written.version ?? version, change: content, draft: from })
  }
  const save = async (written: FlagDraft = draft) => {
    // A state would come a render too late for two presses in one moment.
    if (saving.current || earlier.isSaving) return
    saving.current = true
    earlier.forget()
    const sending = send(written)
    followSave(place, sending)
    const flag = await sending.catch((failure: unknown) => {
      if (failure instanceof ApiProblem && failure.code === 'id-taken') forgetSentId(place)
      onFailed(failure, written)
      return null
    })
    saving.current = false
    if (!flag) return
    drafts.dropSaved(place, flagDraft, written)
    forgetSentId(place)
    onSaved(flag, base.current)
  }
  const beginAgain = (next: FlagDraft) => {
    drafts.drop(place)
    setDraft(next)
    setRestoredAt(null)
    forgetProblem()
  }

  return {
    place,
    draft,
    sources: shownSources(draft, target),
    /** What it reviews; null for those who do not say so. */
    claim: reviewsClaims ? shownClaim(draft, target) : null,
    restoredAt,
    isKept,
    isSaving: isPending || earlier.isSaving,
    problem,
    /** With 412: the flag as somebody else has left it. */
    theirs: theirsIn(problem),
    edit: (typed: Partial<FlagDraft>) => {
      if (saving.current || earlier.isSaving) return
      put({ ...draft, ...typed, typedAt: new Date().toISOString() })
    },
    save: () => void save(),
    saveOver: (theirs: Flag) => {
      const mine = { ...draft, version: theirs.version }
      base.current = theirs
      put(mine)
      void save(mine)
    },
    take: (theirs: Flag) => {
      base.current = theirs
      beginAgain(draftOf(theirs, new Date()))
    },
    startOver: () => {
      forgetSentId(place)
      beginAgain(fresh())
    },
  }
}

export type FlagForm = ReturnType<typeof useFlagForm>

const theirsIn = (error: Error | null): Flag | null => {
  if (!(error instanceof ApiProblem) || error.status !== 412) return null
  return flagSchema.safeParse(error.current).data ?? null
}
