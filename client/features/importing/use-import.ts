import { useMemo, useState } from 'react'
import { z } from 'zod'
import type { Article } from '#contract/article.ts'
import type { ImportPreview } from '#contract/import.ts'
import type { Draft } from '#domain/article/draft.ts'
import { compose } from '#domain/repair/compose.ts'
import type { Reading } from '#domain/repair/reading.ts'
import { undoRepairs } from '#domain/repair/undo-repairs.ts'
import { useImportArticle } from '../../api/articles.ts'
import type { DetailName } from '../../ui/detail-fields.tsx'
import { drafts } from '../../ui/kept-draft.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'

/** What an editor decided about an import: corrections of its details, and repairs taken back. */
const decisions = z.object({
  title: z.string().optional(),
  byline: z.string().optional(),
  publishedOn: z.string().optional(),
  sourceUrl: z.string().optional(),
  language: z.string().optional(),
  undone: z.array(z.string()),
})

type Decisions = z.infer<typeof decisions>

const NONE: Decisions = { undone: [] }

const placeOf = (userId: string, importId: string): string => `${userId}/import/${importId}`

/** Takes over what an editor said of an article before it was read, where that is anything. */
export const keepCorrections = (
  userId: string,
  importId: string,
  said: Partial<Record<DetailName, string>>,
) => {
  const corrections = Object.fromEntries(Object.entries(said).filter(([, value]) => value.trim() !== ''))
  if (Object.keys(corrections).length > 0) {
    drafts.keep(placeOf(userId, importId), { ...NONE, ...corrections })
  }
}

/** An import being looked at. What is decided is kept in this browser until the desk has the article. */
export const useImport = (
  userId: string,
  { id: importId, reading: read, details }: ImportPreview,
  onImported: (article: Article) => void,
) => {
  const place = placeOf(userId, importId)
  const [decided, setDecided] = useState(() => drafts.read(place, decisions) ?? NONE)
  const { mutateAsync: importArticle, error } = useImportArticle()
  const { isBusy, run } = useBusy()
  // The contract's answer, with what is missing left out, as the domain has it.
  const reading = read as Reading
  const whole = useMemo(() => compose(reading), [reading])
  const draft: Draft = useMemo(
    () => (decided.undone.length === 0 ? whole : compose(undoRepairs(reading, new Set(decided.undone)))),
    [reading, whole, decided.undone],
  )

  const decide = (more: Partial<Decisions>) => {
    const next = { ...decided, ...more }
    setDecided(next)
    drafts.keep(place, next)
    forgetSentId(place)
  }
  const forget = () => {
    drafts.drop(place)
    forgetSentId(place)
  }
  const save = () =>
    run(async () => {
      const { undone, ...corrections } = decided
      const article = await importArticle({
        id: sentId(place),
        importId,
        ...(undone.length > 0 && { undo: undone }),
        ...named(corrections),
      }).catch(() => null)
      if (!article) return
      forget()
      onImported(article)
    })
  return {
    draft,
    undone: whole.repairs.filter((repair) => decided.undone.includes(repair.id)),
    valueOf: (name: DetailName) => decided[name] ?? details[name]?.value ?? '',
    isCorrected: (name: DetailName) => decided[name] !== undefined,
    correct: (name: DetailName, value: string) => decide({ [name]: value }),
    undo: (ids: readonly string[]) => decide({ undone: [...new Set([...decided.undone, ...ids])] }),
    redo: (id: string) => decide({ undone: decided.undone.filter((other) => other !== id) }),
    ...{ save, forget, isSaving: isBusy, problem: error },
  }
}

/** Only what an editor corrected: for the rest the desk keeps saying where it found it. */
const named = ({ title, byline, publishedOn, sourceUrl, language }: Omit<Decisions, 'undone'>) => ({
  ...(title !== undefined && title.trim() !== '' && { title }),
  ...(byline !== undefined && { byline: byline.trim() === '' ? null : byline }),
  ...(publishedOn !== undefined && { publishedOn: publishedOn === '' ? null : publishedOn }),
  ...(sourceUrl !== undefined && { sourceUrl: sourceUrl.trim() === '' ? null : sourceUrl.trim() }),
  ...(language !== undefined && language.trim() !== '' && { language: language.trim() }),
})
