import { z } from 'zod'
import type { Source } from '#contract/source.ts'
import { SOURCE_RANKS, SOURCE_TYPES } from '#domain/review/source.ts'

/** What sources are attached to: a sentence or a flag, with its words. */
export type SourceTarget = { kind: 'sentence' | 'flag'; id: string; quote: string }

/** Where a citation for it is placed. */
export const placeOf = ({ kind, id }: SourceTarget) => (kind === 'flag' ? { flagId: id } : { sentenceId: id })

/** What a source form is open for: a source there is not yet, or one to be edited. */
export type SourceUse = { kind: 'new'; target: SourceTarget } | { kind: 'edit'; source: Source }

/** A source as it is being written; what is empty says nothing. */
export const sourceDraft = z.object({
  type: z.enum(SOURCE_TYPES),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  author: z.string(),
  locator: z.string(),
  quotedWords: z.string(),
  accessedOn: z.string(),
  rank: z.enum(SOURCE_RANKS),
  confidential: z.boolean(),
  /** The version the editing began from; null for a new source. */
  version: z.int().nullable(),
  typedAt: z.string().default(''),
})

export type SourceDraft = z.infer<typeof sourceDraft>

/**
 * Where the draft is kept. There is one new source at a time, whatever sentence it is meant for: who
 * goes to another sentence in the middle finds it again there.
 */
export const draftPlace = (userId: string, use: SourceUse): string =>
  use.kind === 'edit' ? `${userId}/source/${use.source.id}` : `${userId}/new-source`

export const freshDraft = (use: SourceUse, now: Date): SourceDraft =>
  use.kind === 'edit'
    ? draftOf(use.source)
    : {
        ...{ type: 'web-page', title: '', url: '', publisher: '', author: '', locator: '', quotedWords: '' },
        ...{ accessedOn: isoDay(now), rank: 'secondary', confidential: false, version: null, typedAt: '' },
      }

export const draftOf = (source: Source): SourceDraft => ({
  type: source.type,
  title: source.title,
  url: source.url ?? '',
  publisher: source.publisher ?? '',
  author: source.author ?? '',
  locator: source.locator ?? '',
  quotedWords: source.quotedWords ?? '',
  accessedOn: source.accessedOn ?? '',
  rank: source.rank,
  confidential: source.confidential,
  version: source.version,
  typedAt: '',
})

export const contentOf = ({ type, title, rank, confidential, ...draft }: SourceDraft) => ({
  ...{ type, title, rank, confidential },
  url: said(draft.url.trim()),
  publisher: said(draft.publisher),
  author: said(draft.author),
  locator: said(draft.locator),
  quotedWords: said(draft.quotedWords),
  accessedOn: said(draft.accessedOn),
})

const said = (typed: string): string | null => (typed.trim() === '' ? null : typed)

/** Today where the reader is. */
const isoDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
