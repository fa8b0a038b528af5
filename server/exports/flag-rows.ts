import { codePointCounter, countBelow } from '#domain/article/code-points.ts'
import { originalExtent } from '#domain/article/origin.ts'
import type { Flag } from '#domain/review/flag.ts'
import { type Dossier, permalink } from './dossier.ts'
import { replyInWords } from './reply-in-words.ts'
import { sourceColumns, sourcesByFlag } from './flag-sources.ts'

/** The columns of every table of flags, in order; empty where there is nothing to tell. */
export const FLAG_COLUMNS = [
  '#',
  'flag_id',
  'article',
  'version',
  'paragraph',
  'line_from',
  'line_to',
  'char_from',
  'char_to',
  'exact_quote',
  'context_before',
  'context_after',
  'category',
  'severity',
  'status',
  'outcome',
  'issue',
  'suggested_text',
  'sources',
  'source_locator',
  'accessed',
  'raised_by',
  'raised_at',
  'assigned_to',
  'resolved_by',
  'resolved_at',
  'reason',
  'replies',
  'permalink',
] as const

export type FlagColumn = (typeof FLAG_COLUMNS)[number]
export type FlagRow = Partial<Record<FlagColumn, string | number>>

/** The flags of any number of articles as rows, numbered through. */
export async function* flagRowsOf(dossiers: AsyncIterable<Dossier>): AsyncGenerator<FlagRow> {
  let number = 0
  for await (const dossier of dossiers) {
    for (const row of flagRows(dossier)) {
      number += 1
      yield { ...row, '#': number }
    }
  }
}

/**
 * The flags of a dossier as rows. Paragraphs (blocks of any kind) and lines count from 1, lines in the
 * text as it came in;
 * characters are code points of the canonical text, from 0, the last one excluded.
 */
export function* flagRows({
  article,
  flags,
  sources,
  threads,
  original: originalText,
  origins,
  deskUrl,
}: Dossier): Iterable<FlagRow> {
  const { text, number, blocks } = article.revision
  const uses = sourcesByFlag(sources)
  const codePoints = codePointCounter(text)
  const blockStarts = blocks.map((block) => block.start)
  const lineStarts = Array.from(
    originalText.matchAll(/\r\n|[\r\n]/g),
    (match) => match.index + match[0].length,
  )
  const line = (position: number) => countBelow(lineStarts, position + 1) + 1
  for (const [index, flag] of flags.entries()) {
    const { start, end } = flag.span
    const original = originalExtent(origins, flag.span)
    yield {
      '#': index + 1,
      flag_id: flag.id,
      article: article.title,
      version: number,
      paragraph: countBelow(blockStarts, start + 1),
      line_from: line(original.start),
      line_to: line(original.end - 1),
      char_from: codePoints(start),
      char_to: codePoints(end),
      exact_quote: flag.quote.exact,
      context_before: flag.quote.prefix,
      context_after: flag.quote.suffix,
      category: flag.category,
      severity: flag.severity,
      status: flag.status,
      outcome: flag.outcome ?? '',
      issue: flag.note,
      suggested_text: flag.suggestedText ?? '',
      ...sourceColumns(uses.get(flag.id)),
      raised_by: flag.author.name,
      raised_at: flag.createdAt,
      ...settlementCells(flag),
      replies: (threads.get(flag.id) ?? []).map(replyInWords).join('\n\n'),
      permalink: permalink(deskUrl, flag),
    }
  }
}

const settlementCells = ({ assignee, settled, reason }: Flag): FlagRow => ({
  assigned_to: assignee?.name ?? '',
  resolved_by: settled?.by.name ?? '',
  resolved_at: settled?.at ?? '',
  reason: reason ?? '',
})
