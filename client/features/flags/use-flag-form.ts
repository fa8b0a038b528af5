import { useRef, useState } from 'react'
import { type Flag, flag as flagSchema } from '#contract/flag.ts'
import { useChangeFlag, useCreateFlag } from '../../api/flags.ts'
import { ApiProblem } from '../../api/problem.ts'
import { drafts } from '../../ui/kept-draft.ts'
import {
  contentOf,
  draftOf,
  draftPlace,
  type FlagDraft,
  flagDraft,
  type FlagTarget,
  freshDraft,
} from './flag-draft.ts'

export type FlagFormOptions = {
  userId: string
  articleId: string
  target: FlagTarget
  onSaved: (flag: Flag) => void
}

/** The state of one flag form. Every change is kept in this browser until the server has said saved. */
export const useFlagForm = ({ userId, articleId, target, onSaved }: FlagFormOptions) => {
  const place = draftPlace(userId, articleId, target)
  const fresh = () => freshDraft(target, crypto.randomUUID(), new Date())
  const [kept] = useState(() => drafts.read(place, flagDraft))
  const [draft, setDraft] = useState(() => kept ?? fresh())
  const [restoredAt, setRestoredAt] = useState(kept?.typedAt ?? null)
  const [isKept, setIsKept] = useState(true)
  const create = useCreateFlag(articleId)
  const change = useChangeFlag()
  const saving = useRef(false)
  const { isPending, error, reset } = target.kind === 'new' ? create : change

  const put = (next: FlagDraft) => {
    setDraft(next)
    setIsKept(drafts.keep(place, next))
  }
  const send = ({ id, version, ...rest }: FlagDraft): Promise<Flag> => {
    const content = contentOf({ id, version, ...rest })
    if (target.kind === 'new') return create.mutateAsync({ id, span: target.span, ...content })
    return change.mutateAsync({ id, version: version ?? target.flag.version, change: content })
  }
  const save = async (written: FlagDraft = draft) => {
    // A state would come a render too late for two presses in one moment.
    if (saving.current) return
    saving.current = true
    try {
      const flag = await send(written)
      drafts.drop(place)
      onSaved(flag)
    } catch {
      // The mutation holds the error, and the form shows it.
    } finally {
      saving.current = false
    }
  }

  return {
    draft,
    restoredAt,
    isKept,
    isSaving: isPending,
    problem: error,
    /** With 412: the flag as somebody else has left it. */
    theirs: theirsIn(error),
    edit: (typed: Partial<FlagDraft>) => {
      if (!saving.current) put({ ...draft, ...typed, typedAt: new Date().toISOString() })
    },
    save: () => void save(),
    saveOver: (theirs: Flag) => {
      const mine = { ...draft, version: theirs.version }
      put(mine)
      void save(mine)
    },
    take: (theirs: Flag) => {
      put(draftOf(theirs, new Date()))
      reset()
    },
    startOver: () => {
      drafts.drop(place)
      setDraft(fresh())
      setRestoredAt(null)
      reset()
    },
  }
}

export type FlagForm = ReturnType<typeof useFlagForm>

const theirsIn = (error: Error | null): Flag | null => {
  if (!(error instanceof ApiProblem) || error.status !== 412) return null
  return flagSchema.safeParse(error.current).data ?? null
}
