import { useRef, useState } from 'react'
import { type Article, articleSummary } from '#contract/article.ts'
import { useLeaving } from '../../api/outbox/use-leaving.ts'
import { ApiProblem, invalidInput } from '../../api/problem.ts'
import type { DetailName } from '../../ui/detail-fields.tsx'
import { drafts } from '../../ui/kept-draft.ts'
import { useBusy } from '../../ui/use-busy.ts'
import {
  changeIn,
  contested,
  type Details,
  type DetailsDraft,
  detailsDraft,
  keptOver,
  NOTHING_TYPED,
  typedIn,
  yieldedTo,
} from './details-draft.ts'
import { useChangeDetails } from './use-change-details.ts'

export type DetailsFormOptions = {
  userId: string
  article: Article
  /** @param isNew false: everything stands as it stood. */
  onSaved: (isNew: boolean) => void
  /** Comes also when the form was left meanwhile. */
  onFailed: (problem: unknown) => void
  /** What was typed waits for the desk, and the form is not needed any more. */
  onLeave: () => void
}

/** The state of the form. What is typed is kept in this browser until the desk has it. */
export const useDetailsForm = ({ userId, article, onSaved, onFailed, onLeave }: DetailsFormOptions) => {
  const place = `${userId}/${article.id}/details`
  const [kept] = useState(() => drafts.read(place, detailsDraft))
  const [draft, setDraft] = useState(() => kept ?? NOTHING_TYPED)
  const [isRestored, setRestored] = useState(kept !== null)
  const [problem, setProblem] = useState<Error | null>(null)
  const changeDetails = useChangeDetails(article)
  const { isBusy, run } = useBusy()
  const hasLeft = useRef(false)

  const save = (written: DetailsDraft = draft) =>
    run(async () => {
      setProblem(null)
      const change = changeIn(written)
      try {
        if (change) await changeDetails(change, { place, typedAt: written.typedAt })
        drafts.dropSaved(place, detailsDraft, written)
        onSaved(change !== null)
      } catch (error) {
        // From here on nobody else keeps it, unless something was typed anew meanwhile.
        if (hasLeft.current && drafts.read(place, detailsDraft) === null) drafts.keep(place, written)
        setProblem(error instanceof Error ? error : new Error(String(error)))
        onFailed(error)
      }
    })
  useLeaving(isBusy, () => {
    hasLeft.current = true
    onLeave()
  })
  const put = (typed: Partial<DetailsDraft>): DetailsDraft => {
    const next = { ...draft, ...typed, typedAt: new Date().toISOString() }
    setDraft(next)
    drafts.keep(place, next)
    return next
  }
  const theirs = theirsIn(problem)
  return {
    isRestored,
    problem,
    isSaving: isBusy,
    valueOf: (name: DetailName): string => draft.typed[name] ?? article[name] ?? '',
    isTyped: (name: DetailName): boolean => name in draft.typed,
    edit: (name: DetailName, value: string) => {
      if (!isBusy) put(typedIn(draft, article, name, value))
    },
    save: () => void save(),
    /** A day that is half typed in its field has no value yet, which is not to say that there is none. */
    refuseHalfDay: () =>
      setProblem(invalidInput([{ path: 'publishedOn', message: 'must be a whole date, or empty' }])),
    /** With 412: what somebody else has written meanwhile. */
    theirs: theirs && contested(draft, theirs).map((name) => ({ name, value: theirs[name] })),
    saveOver: () => theirs && void save(put(keptOver(draft, theirs))),
    takeTheirs: () => {
      if (theirs) put(yieldedTo(draft, theirs))
      setProblem(null)
    },
    startOver: () => {
      drafts.drop(place)
      setRestored(false)
      setProblem(null)
      setDraft(NOTHING_TYPED)
    },
  }
}

const theirsIn = (error: Error | null): Details | null => {
  if (!(error instanceof ApiProblem) || error.status !== 412) return null
  return articleSummary.safeParse(error.current).data ?? null
}
