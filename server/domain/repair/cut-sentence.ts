import type { BlockKind } from '#domain/article/block.ts'
import { readsOn } from './reads-on.ts'
import { BEGINS_MID_SENTENCE, ENDS_SENTENCE } from './shapes.ts'

/** What may stand in the way of a sentence without belonging to it. */
const INTERRUPTERS: ReadonlySet<BlockKind> = new Set<BlockKind>(['related', 'caption', 'credit', 'notice'])
/** More blocks than this in a row are a part of the page, not an interruption. */
const MOST_BETWEEN = 5
/** Anything shorter is a heading or a label, not half a sentence. */
const SHORTEST_HALF = 40

/** The first block from `from` on that does not merely stand in the way of the text. */
export const behindInterrupters = (blocks: readonly { kind: BlockKind }[], from: number): number => {
  let index = from
  while (index < from + MOST_BETWEEN && INTERRUPTERS.has(blocks[index]?.kind ?? 'paragraph')) index += 1
  return index
}

/**
 * What else is known of the two halves: whether blocks stand between them; whether the first breaks off
 * where its column ends, so that its sentence can go on with any letter; whether it is running text, as
 * headlines and captions are not.
 */
export type Halves = { interrupted: boolean; inColumn: () => boolean; isProse: () => boolean }

/**
 * Whether the paragraph `after` goes on with the sentence that the paragraph `before` leaves open. Where
 * nothing but a blank line parts them, a small letter is not enough: headlines and captions end without
 * a full stop too.
 */
export const goesOn = (
  before: string,
  after: string,
  { interrupted, inColumn, isProse }: Halves,
): boolean => {
  if (before.length < SHORTEST_HALF) return false
  if (inColumn() && readsOn(before, after)) return true
  if (ENDS_SENTENCE.test(before)) return false
  if (expectsMore(before) || quotationOpen(before)) return true
  return isRest(after) && (interrupted || isProse())
}

/** Whether it begins as only the rest of a sentence does. */
export const isRest = (text: string): boolean =>
  BEGINS_MID_SENTENCE.test(text) && !BEGINS_ON_ITS_OWN.test(text)

/** Whether it ends with a word or mark that no sentence ends with. */
export const expectsMore = (text: string): boolean => EXPECTS_MORE.test(text)

const EXPECTS_MORE =
  /(?:[,–—-]|\s(?:the|a|an|of|to|in|on|at|by|for|from|with|into|about|between|and|or|but|that|which|who|is|was|are|were|as|its|his|her|their|our|said))$/i

/** Begins with a small letter and is no rest of anything: a byline, an address, a brand. */
const BEGINS_ON_ITS_OWN = /^(?:by\s|www\.|\S+@\S+|e-?mail\b|\p{Ll}\p{Lu})/u

/** Whether a quotation is open at the end, in whichever marks the text sets its quotations. */
const quotationOpen = (text: string): boolean =>
  text.includes('„')
    ? text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'))
    : text.lastIndexOf('“') > text.lastIndexOf('”')
