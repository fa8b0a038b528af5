import { useRef, useState } from 'react'
import { bookEntry } from '#contract/book.ts'
import type { BookEntry } from '#domain/book/entry.ts'
import { useLeaving } from '../../api/outbox/use-leaving.ts'
import { ApiProblem } from '../../api/problem.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'
import {
  contentOf,
  draftPlace,
  type EntryDraft,
  entryDraft,
  type EntryUse,
  freshDraft,
} from './entry-draft.ts'
import { useBookDeeds } from './use-book-deeds.ts'

export type EntryFormOptions = {
  userId: string
  use: EntryUse
  onSaved: (entry: BookEntry) => void
  /** Comes also when the form was left meanwhile. */
  onFailed: (problem: unknown) => void
  /** What was typed waits for the desk, and the form is not needed any more. */
  onLeave: () => void
}

/** The state of an entry form. What is typed is kept in this browser until the desk has it. */
export const useEntryForm = ({ userId, use, onSaved, onFailed, onLeave }: EntryFormOptions) => {
  const place = draftPlace(userId, use)
  const [kept] = useState(() => drafts.read(place, entryDraft))
  const [draft, setDraft] = useState(() => kept ?? freshDraft(use))
  const [isRestored, setRestored] = useState(kept !== null)
  const [problem, setProblem] = useState<Error | null>(null)
  const { add, change } = useBookDeeds()
  const { isBusy, run } = useBusy()
  const hasLeft = useRef(false)

  const send = (written: EntryDraft, over: BookEntry | null): Promise<BookEntry> => {
    const content = contentOf(written)
    const from = { place, typedAt: written.typedAt }
    if (use.kind === 'new') return add(sentId(place), content, from)
    const before = over ?? use.entry
    return change(before, { version: written.version ?? before.version, content, draft: from })
  }
  const save = (written: EntryDraft = draft, over: BookEntry | null = null) =>
    run(async () => {
      setProblem(null)
      try {
        const entry = await send(written, over)
        drafts.dropSaved(place, entryDraft, written)
        if (!hasLeft.current) forgetSentId(place)
        onSaved(entry)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'id-taken') forgetSentId(place)
        // From here on nobody else keeps it, unless another one was begun meanwhile.
        if (hasLeft.current && drafts.read(place, entryDraft) === null) drafts.keep(place, written)
        setProblem(error instanceof Error ? error : new Error(String(error)))
        onFailed(error)
      }
    })
  useLeaving(isBusy, () => {
    hasLeft.current = true
    // Who edits once more meanwhile goes on from there; a new entry makes room for the next.
    if (use.kind === 'new') {
      drafts.drop(place)
      forgetSentId(place)
    }
    onLeave()
  })
  const put = (typed: EntryDraft): EntryDraft => {
    const next = { ...typed, typedAt: new Date().toISOString() }
    setDraft(next)
    drafts.keep(place, next)
    return next
  }
  return {
    draft,
    isRestored,
    problem,
    isSaving: isBusy,
    /** With 412: the entry as somebody else has left it. */
    theirs: theirsIn(problem),
    edit: (typed: Partial<EntryDraft>) => {
      if (!isBusy) put({ ...draft, ...typed })
    },
    save: () => void save(),
    saveOver: (theirs: BookEntry) => void save(put({ ...draft, version: theirs.version }), theirs),
    startOver: () => {
      drafts.drop(place)
      forgetSentId(place)
      setRestored(false)
      setProblem(null)
      setDraft(freshDraft(use))
    },
  }
}

const theirsIn = (error: Error | null): BookEntry | null => {
  if (!(error instanceof ApiProblem) || error.status !== 412) return null
  return bookEntry.safeParse(error.current).data ?? null
}
