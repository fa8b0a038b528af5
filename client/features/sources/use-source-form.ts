import { useRef, useState } from 'react'
import { type Source, source as sourceSchema } from '#contract/source.ts'
import { useLeaving } from '../../api/outbox/use-leaving.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useCreateSource } from '../../api/sources.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'
import {
  contentOf,
  draftPlace,
  freshDraft,
  placeOf,
  type SourceDraft,
  sourceDraft,
  type SourceTarget,
  type SourceUse,
} from './source-draft.ts'
import { useAttaching } from './use-attaching.ts'
import { useSourceEdit } from './use-source-edit.ts'
import { useSourceFiles } from './use-source-files.ts'

export type SourceFormOptions = {
  userId: string
  articleId: string
  use: SourceUse
  onSaved: (source: Source) => void
  /** Comes also when the form was left meanwhile. */
  onFailed: (problem: unknown) => void
  /** What was typed waits for the desk, and the form is not needed any more. */
  onLeave: () => void
}

/**
 * The state of a source form. What is typed is kept in this browser until the desk has all of it: the
 * source, its files, and what it is attached to. Each step can be sent again without being done twice.
 * While the desk is away it waits in the outbox, but not with files: those are too large to be kept.
 */
export const useSourceForm = (options: SourceFormOptions) => {
  const { userId, articleId, use, onSaved, onFailed, onLeave } = options
  const place = draftPlace(userId, use)
  const [kept] = useState(() => drafts.read(place, sourceDraft))
  const [draft, setDraft] = useState(() => kept ?? freshDraft(use, new Date()))
  const [isRestored, setRestored] = useState(kept !== null)
  const [problem, setProblem] = useState<Error | null>(null)
  const files = useSourceFiles()
  const { mutateAsync: create } = useCreateSource()
  const { attach, attachNew } = useAttaching(articleId)
  const edit = useSourceEdit()
  const { isBusy, run } = useBusy()
  const hasLeft = useRef(false)
  const hasFiles = files.files.length > 0

  const add = async (content: ReturnType<typeof contentOf>, target: SourceTarget): Promise<Source> => {
    const creation = { id: sentId(place), ...content }
    const at = `${place}/${target.id}`
    const citation = { id: sentId(at), sourceId: creation.id, ...placeOf(target) }
    const named = { title: content.title, words: target.quote }
    if (!hasFiles) return attachNew(creation, citation, named)
    const source = await create({ ...creation, now: true })
    await files.sendAll(source.id)
    await attach(citation, named)
    return source
  }
  const send = async (written: SourceDraft, over: Source | null): Promise<Source> => {
    const content = contentOf(written)
    if (use.kind === 'new') return add(content, use.target)
    const { version, typedAt } = written
    const source = await edit(over ?? use.source, {
      ...{ version, content, now: hasFiles },
      draft: { place, typedAt },
    })
    await files.sendAll(source.id)
    return source
  }
  const forgetIds = () => {
    forgetSentId(place)
    if (use.kind === 'new') forgetSentId(`${place}/${use.target.id}`)
  }
  const save = (written: SourceDraft = draft, over: Source | null = null) =>
    run(async () => {
      setProblem(null)
      try {
        const source = await send(written, over)
        drafts.dropSaved(place, sourceDraft, written)
        if (!hasLeft.current) forgetIds()
        onSaved(source)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'id-taken') forgetIds()
        // From here on nobody else keeps it, unless another one was begun meanwhile.
        if (hasLeft.current && drafts.read(place, sourceDraft) === null) drafts.keep(place, written)
        setProblem(error instanceof Error ? error : new Error(String(error)))
        onFailed(error)
      }
    })
  useLeaving(isBusy && !hasFiles, () => {
    hasLeft.current = true
    // Who edits once more meanwhile goes on from there; a new source makes room for the next.
    if (use.kind === 'new') {
      drafts.drop(place)
      forgetIds()
    }
    onLeave()
  })
  const put = (typed: SourceDraft) => {
    const next = { ...typed, typedAt: new Date().toISOString() }
    setDraft(next)
    drafts.keep(place, next)
    return next
  }
  return {
    draft,
    isRestored,
    files,
    problem,
    isSaving: isBusy,
    /** Whether it can wait for the desk in the browser. */
    canWait: !hasFiles,
    /** With 412: the source as somebody else has left it. */
    theirs: theirsIn(problem),
    edit: (typed: Partial<SourceDraft>) => {
      if (!isBusy) put({ ...draft, ...typed })
    },
    save: () => void save(),
    saveOver: (theirs: Source) => {
      const mine = put({ ...draft, version: theirs.version })
      void save(mine, theirs)
    },
    startOver: () => {
      drafts.drop(place)
      forgetIds()
      setRestored(false)
      setProblem(null)
      setDraft(freshDraft(use, new Date()))
    },
  }
}

export type SourceForm = ReturnType<typeof useSourceForm>

const theirsIn = (error: Error | null): Source | null => {
  if (!(error instanceof ApiProblem) || error.status !== 412) return null
  return sourceSchema.safeParse(error.current).data ?? null
}
