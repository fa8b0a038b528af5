import { z } from 'zod'
import type { Flag, FlagChange } from '#contract/flag.ts'
import type { Span } from '#domain/article/span.ts'
import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { type NamedCitation, namedCitation } from '../../ui/named-citation.ts'
import { type ClaimDraft, claimDraft, claimDraftOf } from './claim-draft.ts'

/** What a flag form is open for: words that have no such flag yet, or a flag to be edited. */
export type FlagTarget =
  | { kind: 'new'; span: Span; quote: string; revisionId: string }
  | { kind: 'edit'; flag: Flag; begins?: 'suggestion' | undefined }

/** A flag as it is being written. */
export const flagDraft = z.object({
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  note: z.string(),
  suggestion: z.string(),
  cut: z.boolean(),
  /** What it rests on; null as long as that is left as it is. */
  sources: z.array(namedCitation).nullable().default(null),
  /** What it is a review of; null as long as that is left as it is. */
  claim: claimDraft.nullable().default(null),
  /** The version the editing began from; null for a new flag. */
  version: z.int().nullable(),
  typedAt: z.string(),
})

export type FlagDraft = z.infer<typeof flagDraft>
export type FlagContent = Pick<Flag, 'category' | 'severity' | 'note' | 'suggestedText'>

/** Where the draft of a form is kept: one place for each person, article, and words or flag. */
export const draftPlace = (userId: string, articleId: string, target: FlagTarget): string =>
  draftPlaces(userId, articleId) + targetKey(target)

/** How the places of all drafts of one person in one article begin. */
export const draftPlaces = (userId: string, articleId: string): string => `${userId}/${articleId}/flag/`

/** The same for two forms exactly when they are open for the same words or the same flag. */
export const targetKey = (target: FlagTarget): string =>
  target.kind === 'edit' ? target.flag.id : `${target.revisionId}:${target.span.start}-${target.span.end}`

/** The words that the form is open for. */
export const targetSpan = (target: FlagTarget): Span =>
  target.kind === 'edit' ? target.flag.span : target.span

/** What the place of a draft says it was written for; the reverse of `targetKey`. */
export const readTargetKey = (key: string): { flagId: string } | { revisionId: string; span: Span } => {
  const [, revisionId, start, end] = /^(.+):(\d+)-(\d+)$/.exec(key) ?? []
  if (revisionId === undefined) return { flagId: key }
  return { revisionId, span: { start: Number(start), end: Number(end) } }
}

/**
 * A form nobody has typed into. A new flag begins as a question about missing evidence: the mildest
 * thing to say about words one has stopped at.
 */
export const freshDraft = (target: FlagTarget, now: Date): FlagDraft =>
  target.kind === 'edit'
    ? draftOf(target.flag, now)
    : {
        category: 'unsupported',
        severity: 'query',
        note: '',
        suggestion: '',
        cut: false,
        sources: null,
        claim: null,
        version: null,
        typedAt: now.toISOString(),
      }

export const draftOf = (flag: Flag, now: Date): FlagDraft => ({
  category: flag.category,
  severity: flag.severity,
  note: flag.note,
  suggestion: flag.suggestedText ?? '',
  cut: flag.suggestedText === '',
  sources: flag.sources ?? null,
  claim: claimDraftOf(flag.claim),
  version: flag.version,
  typedAt: now.toISOString(),
})

/** No suggestion is null; the suggestion to cut the words is empty text. */
export const contentOf = ({ category, severity, note, suggestion, cut }: FlagDraft): FlagContent => ({
  category,
  severity,
  note,
  suggestedText: cut ? '' : suggestion === '' ? null : suggestion,
})

/**
 * What the flag rests on as it is written, to be sent along; left out where it is the same as before.
 * @param before what an edited flag said; null for a new one
 */
export const citationsOf = ({ sources }: FlagDraft, before: Flag | null): Pick<FlagChange, 'sources'> => {
  if (sources === null) return {}
  const said = sources.map(({ sourceId, locator, quotedWords }) => ({ sourceId, locator, quotedWords }))
  return JSON.stringify(said) === JSON.stringify(before?.sources ?? []) ? {} : { sources: said }
}

/** What the form shows of that; null where this person is not told. */
export const shownSources = ({ sources }: FlagDraft, target: FlagTarget): readonly NamedCitation[] | null =>
  sources ?? (target.kind === 'edit' ? (target.flag.sources ?? null) : [])

/** What the form shows of what the flag reviews. */
export const shownClaim = ({ claim }: FlagDraft, target: FlagTarget): ClaimDraft =>
  claim ?? claimDraftOf(target.kind === 'edit' ? target.flag.claim : null)
