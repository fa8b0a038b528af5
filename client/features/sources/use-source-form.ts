import { useState } from 'react'
import { type Source, source as sourceSchema } from '#contract/source.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useAttachSource, useChangeSource, useCreateSource } from '../../api/sources.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'
import {
  contentOf,
  draftPlace,
  freshDraft,
  type SourceDraft,
  sourceDraft,
  type SourceUse,
} from './source-draft.ts'
import { useSourceFiles } from './use-source-files.ts'

export type SourceFormOptions = {
  userId: string
  articleId: string
  use: SourceUse
  onSaved: (source: Source) => void
}

/**
 * The state of a source form. What is typed is kept in this browser until the desk has all of it: the
 * source, its files, and what it is attached to. Each step can be sent again without being done twice.
 */
export const useSourceForm = ({ userId, articleId, use, onSaved }: SourceFormOptions) => {
  const place = draftPlace(userId, use)
  const [kept] = useState(() => drafts.read(place, sourceDraft))
  const [draft, setDraft] = useState(() => kept ?? freshDraft(use, new Date()))
  const [isRestored, setRestored] = useState(kept !== null)
  const [problem, setProblem] = useState<Error | null>(null)
  const files = useSourceFiles()
  const { mutateAsync: create } = useCreateSource()
  const { mutateAsync: change } = useChangeSource()
  const { mutateAsync: attach } = useAttachSource(articleId)
  const { isBusy, run } = useBusy()

  const send = async (written: SourceDraft): Promise<Source> => {
    const content = contentOf(written)
    if (use.kind === 'edit') {
      const { id, version } = use.source
      const source = await change({ id, version: written.version ?? version, change: content })
      await files.sendAll(id)
      return source
    }
    const source = await create({ id: sentId(place), ...content })
    await files.sendAll(source.id)
    const { kind, id } = use.target
    const at = kind === 'flag' ? { flagId: id } : { sentenceId: id }
    await attach({ id: sentId(`${place}/${id}`), sourceId: source.id, ...at })
    forgetSentId(`${place}/${id}`)
    return source
  }
  const save = (written: SourceDraft = draft) =>
    run(async () => {
      setProblem(null)
      try {
        const source = await send(written)
        drafts.dropSaved(place, sourceDraft, written)
        forgetSentId(place)
        onSaved(source)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'id-taken') forgetSentId(place)
        setProblem(error instanceof Error ? error : new Error(String(error)))
      }
    })
  const put = (next: SourceDraft) => {
    setDraft(next)
    drafts.keep(place, next)
  }
  return {
    draft,
    isRestored,
    files,
    problem,
    isSaving: isBusy,
    /** With 412: the source as somebody else has left it. */
    theirs: theirsIn(problem),
    edit: (typed: Partial<SourceDraft>) => {
      if (!isBusy) put({ ...draft, ...typed })
    },
    save: () => void save(),
    saveOver: ({ version }: Source) => {
      const mine = { ...draft, version }
      put(mine)
      void save(mine)
    },
    startOver: () => {
      drafts.drop(place)
      forgetSentId(place)
      if (use.kind === 'new') forgetSentId(`${place}/${use.target.id}`)
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
