import type { Block } from '#domain/article/block.ts'
import { behindInterrupters, goesOn } from '#domain/repair/cut-sentence.ts'
import { BEGINS_MID_SENTENCE, ENDS_SENTENCE } from '#domain/repair/shapes.ts'
import type { PairedMarks } from './paired-marks.ts'

/**
 * A sentence that is cut in two: the numbers of the blocks that hold its halves, of which all blocks
 * between stand in the way, and whether the cut is inside a quotation.
 */
export type Cut = { before: number; after: number; inQuotation: boolean }

/** What each block says, and what its quotation marks come to. */
type Halves = { before: string; after: string; marks: [before: PairedMarks, after: PairedMarks] }

/**
 * Every sentence that the text has in two blocks, in reading order. It is the judgement by which the
 * import makes sentences whole; what is left are those it could not be sure of, and those that an
 * editor took apart again. A text whose lines were never joined is cut everywhere: of that only what is
 * interrupted or stands inside a quotation is worth telling.
 */
export const cutsIn = (text: string, blocks: readonly Block[], marks: readonly PairedMarks[]): Cut[] => {
  const cuts: Cut[] = []
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph')
  for (const [before, block] of blocks.entries()) {
    const after = behindInterrupters(blocks, before + 1)
    const next = blocks[after]
    const [left, right] = [marks[before], marks[after]]
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || !left || !right) continue
    const halves: Halves = {
      before: text.slice(block.start, block.end),
      after: text.slice(next.start, next.end),
      marks: [left, right],
    }
    const isRest = cuts.at(-1)?.after === before
    const isCut = after > before + 1 ? isInterrupted(halves, before === first) : isParted(halves, isRest)
    if (isCut) cuts.push({ before, after, inQuotation: left.open.length > 0 && !right.begins })
  }
  return isUnjoined(cuts, blocks) ? cuts.filter((cut) => cut.inQuotation || isApart(cut)) : cuts
}

const isApart = ({ before, after }: Cut): boolean => after > before + 1

/** More than every third paragraph goes on in the next, with nothing between. */
const isUnjoined = (cuts: readonly Cut[], blocks: readonly Block[]): boolean => {
  const parted = cuts.filter((cut) => !isApart(cut)).length
  return parted > 2 && parted * 3 > blocks.filter(({ kind }) => kind === 'paragraph').length
}

/** Other blocks stand between the halves, or inside the quotation that both are of. */
const isInterrupted = ({ before, after, marks }: Halves, isFirst: boolean): boolean => {
  const [left, right] = marks
  if (left.open.length > 0 && right.closing.length > 0 && !right.begins) return true
  return goesOn(before, after, {
    interrupted: true,
    inColumn: () => isRunningText(before, isFirst),
    isProse: () => true,
  })
}

/** A heading without an end mark is no longer than this, in UTF-16 code units. */
const LONGEST_HEADING = 120
const SHORTEST_PROSE = 60

/**
 * Whether a block that ends without an end mark is text and no headline: it is long, or it holds a
 * whole sentence before the one that is open, or it is written as sentences are and not the first.
 */
const isRunningText = (before: string, isFirst: boolean): boolean =>
  before.length > LONGEST_HEADING ||
  SENTENCE_INSIDE.test(before) ||
  (!isFirst && before.length >= SHORTEST_PROSE && !isInTitleCase(before))

const SENTENCE_INSIDE = /\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u

/** Most of its longer words begin with a capital. */
const isInTitleCase = (words: string): boolean => {
  const longer = words.match(/(?<![\p{L}'’-])\p{L}{4,}/gu) ?? []
  return longer.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > longer.length
}

/**
 * Nothing but a blank line parts the halves. The second has to end as text does, and the first must not
 * begin in small letters itself, as the lines of a poem and the items of a list do, unless it is the
 * rest of a sentence.
 */
const isParted = ({ before, after, marks }: Halves, isRest: boolean): boolean => {
  const [left, right] = marks
  if (ENDS_SENTENCE.test(before) || !isText(after) || (!isRest && BEGINS_MID_SENTENCE.test(before)))
    return false
  if (left.open.length > 0 && right.closing.length > 0 && !right.begins) return true
  if (!BEGINS_MID_SENTENCE.test(after)) return false
  return goesOn(before, after, {
    interrupted: false,
    inColumn: () => false,
    isProse: () => before.length >= SHORTEST_PROSE && !isInTitleCase(before),
  })
}

const isText = (after: string): boolean => ENDS_SENTENCE.test(after) || after.length >= SHORTEST_PROSE
