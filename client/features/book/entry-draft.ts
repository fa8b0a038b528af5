import { z } from 'zod'
import { BOOK_KINDS, type BookContent, type BookEntry } from '#domain/book/entry.ts'
import { proposedEntry } from '#domain/book/proposed-entry.ts'

/** What an entry form is open for: a new entry, perhaps for words of an article, or one to be edited. */
export type EntryUse = { kind: 'new'; words: string } | { kind: 'edit'; entry: BookEntry }

/** An entry as it is being written. All kinds share it: who takes another kind after all types nothing again. */
export const entryDraft = z.object({
  kind: z.enum(BOOK_KINDS),
  name: z.string(),
  holder: z.string(),
  /** One a line */
  aliases: z.string(),
  from: z.string(),
  to: z.string(),
  date: z.string(),
  /** The version the editing began from; null for a new entry. */
  version: z.int().nullable(),
  typedAt: z.string(),
})

export type EntryDraft = z.infer<typeof entryDraft>

/** Where the draft is kept: who selects the same words again finds it there. */
export const draftPlace = (userId: string, use: EntryUse): string =>
  use.kind === 'edit' ? `${userId}/book/${use.entry.id}` : `${userId}/book/new/${use.words}`

export const freshDraft = (use: EntryUse): EntryDraft => {
  if (use.kind === 'edit') return draftOf(use.entry)
  const { kind, name, holder } = proposedEntry(use.words)
  return {
    ...{ kind, name, holder: holder ?? '', aliases: '' },
    ...{ from: '', to: '', date: '', version: null, typedAt: '' },
  }
}

const draftOf = (entry: BookEntry): EntryDraft => ({
  kind: entry.kind,
  name: entry.name,
  holder: entry.holder ?? '',
  aliases: entry.aliases.join('\n'),
  from: entry.from ?? '',
  to: entry.to ?? '',
  date: entry.date ?? '',
  version: entry.version,
  typedAt: '',
})

/** What it says as an entry of its kind; what the kind has no use for is left out. */
export const contentOf = ({ kind, name, ...draft }: EntryDraft): BookContent => ({
  kind,
  name: name.trim(),
  holder: kind === 'office' ? said(draft.holder) : null,
  aliases: draft.aliases
    .split('\n')
    .map((alias) => alias.trim())
    .filter(Boolean),
  from: kind === 'office' ? said(draft.from) : null,
  to: kind === 'office' ? said(draft.to) : null,
  date: kind === 'event' ? said(draft.date) : null,
})

/** What an entry says, without all that the desk says of it. */
export const contentIn = ({ kind, name, holder, aliases, from, to, date }: BookContent): BookContent => ({
  ...{ kind, name, holder, aliases, from, to, date },
})

const said = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())
