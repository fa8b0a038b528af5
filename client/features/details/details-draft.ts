import { z } from 'zod'
import type { Article, ArticleChange } from '#contract/article.ts'
import { DETAIL_NAMES, type DetailName } from '../../ui/detail-fields.tsx'

export type Details = Pick<Article, DetailName>

/** What is being corrected about an article. Fields nobody types in are left to whoever changes them. */
export const detailsDraft = z.object({
  typed: z.partialRecord(z.enum(DETAIL_NAMES), z.string()),
  /** What stood in a field when somebody began to type there */
  seen: z.partialRecord(z.enum(DETAIL_NAMES), z.string().nullable()),
  typedAt: z.string(),
})

export type DetailsDraft = z.infer<typeof detailsDraft>

export const NOTHING_TYPED: DetailsDraft = { typed: {}, seen: {}, typedAt: '' }

const namesIn = ({ typed }: DetailsDraft): DetailName[] => DETAIL_NAMES.filter((name) => name in typed)

export const typedIn = (draft: DetailsDraft, there: Details, name: DetailName, value: string) => ({
  typed: { ...draft.typed, [name]: value },
  seen: name in draft.typed ? draft.seen : { ...draft.seen, [name]: there[name] },
})

/** What somebody wants, and what they saw there before; null when nothing is to be changed. */
export const changeIn = (draft: DetailsDraft): { from: ArticleChange; change: ArticleChange } | null => {
  const names = namesIn(draft).filter((name) => said(name, draft.typed[name]) !== draft.seen[name])
  if (names.length === 0) return null
  return {
    from: Object.fromEntries(names.map((name) => [name, draft.seen[name]])),
    change: Object.fromEntries(names.map((name) => [name, said(name, draft.typed[name])])),
  }
}

/** The fields that somebody else has changed while they were typed in here. */
export const contested = (draft: DetailsDraft, theirs: Details): DetailName[] =>
  namesIn(draft).filter((name) => theirs[name] !== draft.seen[name])

/** Goes on with one's own words, over what somebody else has written. */
export const keptOver = (draft: DetailsDraft, theirs: Details): DetailsDraft => ({
  ...draft,
  seen: Object.fromEntries(namesIn(draft).map((name) => [name, theirs[name]])),
})

/** Leaves to somebody else what both have changed. */
export const yieldedTo = (draft: DetailsDraft, theirs: Details): DetailsDraft => {
  const lost = contested(draft, theirs)
  const mine = namesIn(draft).filter((name) => !lost.includes(name))
  return {
    ...draft,
    typed: Object.fromEntries(mine.map((name) => [name, draft.typed[name]])),
    seen: Object.fromEntries(mine.map((name) => [name, draft.seen[name]])),
  }
}

/** Without a title or a language there is no article: an empty field is for the contract to refuse. */
const said = (name: DetailName, typed = ''): string | null => {
  const isNeeded = name === 'title' || name === 'language'
  if (typed.trim() === '') return isNeeded ? '' : null
  return name === 'sourceUrl' || name === 'language' ? typed.trim() : typed
}
