import { NARROWEST_COLUMN, usualWidth } from './column.ts'
import { holdsHyphen } from './glue.ts'
import { type DraftBlock, originOf, type Piece, textOf } from './piece.ts'
import { readsOn } from './reads-on.ts'
import { BEGINS_MID_SENTENCE, ENDS_SENTENCE } from './shapes.ts'

/** What may stand in the way of a sentence without belonging to it. */
const INTERRUPTERS = new Set(['related', 'caption', 'credit', 'notice'])
/** More blocks than this in a row are a part of the page, not an interruption. */
const MOST_BETWEEN = 5
/** Anything shorter is a heading or a label, not half a sentence. */
const SHORTEST_HALF = 40

/**
 * Makes sentences whole again that a block, or nothing but a blank line, cut in two. The blocks that
 * stood between the halves move behind the healed paragraph, in their order; none is dropped.
 */
export const healSentences = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  const healed: DraftBlock[] = []
  const width = columnOf(blocks)
  for (let index = 0; index < blocks.length;) {
    const { parts, between, next } = wholeParagraph(blocks, index, width)
    healed.push(...merged(parts), ...between.map((block) => ({ ...block, moved: true })))
    index = next
  }
  return healed
}

/** The block at `start` with every further part of its sentence, what stood between, and where to go on. */
const wholeParagraph = (blocks: readonly DraftBlock[], start: number, width: number) => {
  const parts = blocks.slice(start, start + 1)
  const between: DraftBlock[] = []
  let next = start + 1
  for (;;) {
    const resume = skipInterrupters(blocks, next)
    const left = parts.at(-1)
    const right = blocks[resume]
    if (!left || !right || !isCut(left, right, { interrupted: resume > next, width }))
      return { parts, between, next }
    for (const interrupter of blocks.slice(next, resume)) between.push(interrupter)
    parts.push(right)
    next = resume + 1
  }
}

const skipInterrupters = (blocks: readonly DraftBlock[], from: number): number => {
  let index = from
  while (index < from + MOST_BETWEEN && INTERRUPTERS.has(blocks[index]?.kind ?? 'paragraph')) index += 1
  return index
}

const merged = ([first, ...rest]: readonly DraftBlock[]): DraftBlock[] =>
  first ? [{ ...first, pieces: [first, ...rest].flatMap(partPieces) }] : []

const partPieces = (part: DraftBlock, index: number, parts: readonly DraftBlock[]): Piece[] => {
  const before = parts[index - 1]
  return before ? [seam(before, part), ...part.pieces] : part.pieces
}

/** The space that is read where the halves meet, if they are not those of one compound; it stands for nothing in the original. */
const seam = (before: DraftBlock, part: DraftBlock): Piece => {
  const at = originOf(part)
  const text = holdsHyphen(textOf(before), textOf(part)) ? '' : ' '
  return { text, from: at, to: at, repair: 'healed-sentence' }
}

/** Whether blocks stand between the halves, and the column of the text. */
type Situation = { interrupted: boolean; width: number }

/**
 * Whether `right` goes on with the sentence that `left` leaves open. Where nothing but a blank line
 * parts them, a small letter is not enough: headlines and captions end without a full stop too.
 */
const isCut = (left: DraftBlock, right: DraftBlock, { interrupted, width }: Situation): boolean => {
  if (left.kind !== 'paragraph' || right.kind !== 'paragraph') return false
  const [before, after] = [textOf(left), textOf(right)]
  if (before.length < SHORTEST_HALF) return false
  if (interrupted && breaksOff(left, after, width) && readsOn(before, after)) return true
  if (ENDS_SENTENCE.test(before)) return false
  if (EXPECTS_MORE.test(before) || quotationOpen(before)) return true
  return isRest(after) && (interrupted || wasWrapped(left))
}

const isRest = (text: string): boolean => BEGINS_MID_SENTENCE.test(text) && !BEGINS_ON_ITS_OWN.test(text)

/** The column that most wrapped lines fill, in UTF-16 code units; 0 where nothing was wrapped. */
const columnOf = (blocks: readonly DraftBlock[]): number =>
  usualWidth(
    blocks
      .filter((block) => wasWrapped(block))
      .flatMap(({ pieces }) => pieces.map(({ text }) => text.length)),
  )

/** Whether the last line before the interruption is full, so that its sentence can go on with any letter. */
const breaksOff = ({ pieces }: DraftBlock, after: string, width: number): boolean => {
  if (width < NARROWEST_COLUMN) return false
  const last = pieces.findLast(({ text }) => text !== '')?.text.length ?? 0
  const word = /^\S+/.exec(after)?.[0].length ?? 0
  return last + 1 + word > width
}

/** Words and marks no sentence ends with. */
const EXPECTS_MORE =
  /(?:[,–—-]|\s(?:the|a|an|of|to|in|on|at|by|for|from|with|into|about|between|and|or|but|that|which|who|is|was|are|were|as|its|his|her|their|our|said))$/i

/** Begins with a small letter and is no rest of anything: a byline, an address, a brand. */
const BEGINS_ON_ITS_OWN = /^(?:by\s|www\.|\S+@\S+|e-?mail\b|\p{Ll}\p{Lu})/u

/** Running text that a column broke, as headlines and captions seldom are. */
const wasWrapped = (block: DraftBlock): boolean =>
  block.pieces.some((piece) => piece.repair === 'joined-line')

/** Whether a quotation is open at the end, in whichever marks the text sets its quotations. */
const quotationOpen = (text: string): boolean =>
  text.includes('„')
    ? text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'))
    : text.lastIndexOf('“') > text.lastIndexOf('”')
