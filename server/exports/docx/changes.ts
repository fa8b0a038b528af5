import type { Block } from '#domain/article/block.ts'
import { firstWhere } from '#domain/article/first-where.ts'
import type { Span } from '#domain/article/span.ts'
import type { Flag } from '#domain/review/flag.ts'
import { SEVERITIES } from '#domain/review/severity.ts'

/** Words that a tracked change takes out, and what it puts in their place. */
export type Change = Span & {
  flag: Flag
  text: string
  /** Whether it cuts whole paragraphs, so that nothing of them shall be left. */
  cutsBlocks: boolean
}

/**
 * The suggestions that become tracked changes, in reading order. A character can be changed once: of
 * suggestions that overlap the graver flag wins, of equally grave ones the one on fewer words, then the
 * one raised first; the others are told in their comments alone. Settled flags and words that are no
 * longer there change nothing.
 */
export const changesOf = (blocks: readonly Block[], flags: readonly Flag[]): Change[] => {
  const chosen: Change[] = []
  for (const change of candidates(blocks, flags).sort(byPrecedence)) {
    const at = firstWhere(chosen, ({ end }) => end > change.start)
    const next = chosen[at]
    if (next === undefined || next.start >= change.end) chosen.splice(at, 0, change)
  }
  return chosen
}

/** A span without what it takes of the gaps between blocks at its ends; null when all of it is in a gap. */
export const withinBlocks = (blocks: readonly Block[], { start, end }: Span): Span | null => {
  const first = blocks[firstWhere(blocks, (block) => block.end > start)]
  const last = blocks[firstWhere(blocks, (block) => block.start >= end) - 1]
  if (!first || !last) return null
  const span = { start: Math.max(start, first.start), end: Math.min(end, last.end) }
  return span.start < span.end ? span : null
}

const candidates = (blocks: readonly Block[], flags: readonly Flag[]): Change[] =>
  flags.flatMap((flag) => {
    const { suggestedText: text, status, anchor, quote } = flag
    if (text === null || status === 'resolved' || anchor.outcome === 'lost' || text === quote.exact) return []
    const span = withinBlocks(blocks, flag.span)
    return span === null ? [] : [{ ...span, flag, text, cutsBlocks: text === '' && isWhole(blocks, span) }]
  })

const isWhole = (blocks: readonly Block[], { start, end }: Span): boolean =>
  blocks[firstWhere(blocks, (block) => block.start >= start)]?.start === start &&
  blocks[firstWhere(blocks, (block) => block.end >= end)]?.end === end

const byPrecedence = (a: Change, b: Change): number =>
  SEVERITIES.indexOf(a.flag.severity) - SEVERITIES.indexOf(b.flag.severity) ||
  a.end - a.start - (b.end - b.start) ||
  compare(a.flag.createdAt, b.flag.createdAt) ||
  compare(a.flag.id, b.flag.id)

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)
