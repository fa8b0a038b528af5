import type { Block, BlockKind } from '#domain/article/block.ts'
import { behindInterrupters, expectsMore, isRest } from '#domain/repair/cut-sentence.ts'
import { readsOn } from '#domain/repair/reads-on.ts'
import { BEGINS_MID_SENTENCE, CREDIT_AT_END, ENDS_SENTENCE } from '#domain/repair/shapes.ts'
import type { PairedMarks } from './paired-marks.ts'

/**
 * A sentence that is cut in two: the numbers of the blocks that hold its halves, of which all blocks
 * between stand in the way, and whether the cut is inside a quotation.
 */
export type Cut = { before: number; after: number; inQuotation: boolean }

/** What two blocks say, what their quotation marks come to, and what is known of their place. */
type Halves = {
  before: string
  after: string
  marks: [before: PairedMarks, after: PairedMarks]
  /** other blocks stand between them */
  interrupted: boolean
  /** the first one was told from the text by its looks */
  isHeading: boolean
  /** the first one is itself the rest of a sentence */
  isRest: boolean
  /** no text stands before it */
  isFirst: boolean
}

/**
 * Every sentence that the text has in two blocks, in reading order: those that the import could not be
 * sure of, and those that an editor took apart again. A text whose lines were never joined is cut
 * everywhere: of that only what is interrupted or stands inside a quotation is worth telling.
 */
export const cutsIn = (text: string, blocks: readonly Block[], marks: readonly PairedMarks[]): Cut[] => {
  const cuts: Cut[] = []
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph')
  for (const [before, block] of blocks.entries()) {
    const after = behindInterrupters(blocks, before + 1)
    const next = blocks[after]
    const [left, right] = [marks[before], marks[after]]
    if (!MAY_BE_CUT.has(block.kind) || next?.kind !== 'paragraph' || !left || !right) continue
    const halves: Halves = {
      before: text.slice(block.start, block.end),
      after: text.slice(next.start, next.end),
      marks: [left, right],
      interrupted: after > before + 1,
      isHeading: block.kind === 'heading',
      isRest: cuts.at(-1)?.after === before,
      isFirst: before <= first,
    }
    if (isCut(halves)) cuts.push({ before, after, inQuotation: left.open.length > 0 && !right.begins })
  }
  return isUnjoined(cuts, blocks) ? cuts.filter((cut) => cut.inQuotation || isApart(cut)) : cuts
}

/** A short half of a sentence looks like a heading. */
const MAY_BE_CUT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading'])

const isApart = ({ before, after }: Cut): boolean => after > before + 1

/** More than every third paragraph goes on in the next, with nothing between. */
const isUnjoined = (cuts: readonly Cut[], blocks: readonly Block[]): boolean => {
  const parted = cuts.filter((cut) => !isApart(cut)).length
  return parted > 2 && parted * 3 > blocks.filter(({ kind }) => kind === 'paragraph').length
}

const isCut = (halves: Halves): boolean => {
  const { before, after, interrupted, isHeading } = halves
  const hasEnded = ENDS_SENTENCE.test(before) || CREDIT_AT_END.test(before.slice(-LONGEST_CREDIT))
  if (isInQuotation(halves)) return interrupted || !hasEnded
  if (!isText(after)) return false
  if (hasEnded) return interrupted && !isHeading && before.length >= SHORTEST_PROSE && readsOn(before, after)
  return isRest(after) ? canGoOnSmall(halves) : canGoOnCapital(halves)
}

/** A credit that hangs on a caption ends it without an end mark. */
const LONGEST_CREDIT = 200

const isInQuotation = ({ marks: [left, right] }: Halves): boolean =>
  left.open.length > 0 && right.closing.length > 0 && !right.begins

/** What a sentence goes on in ends as text does, or is longer than the lines of lists and verse. */
const isText = (after: string): boolean => ENDS_SENTENCE.test(after) || after.length >= SHORTEST_PROSE
const SHORTEST_PROSE = 60
/** A label is shorter, in UTF-16 code units. */
const SHORTEST_HALF = 10

/**
 * The second half begins in small letters, as only the rest of a sentence does. The first must not do so
 * itself, like the lines of a poem and the items of a list, unless it is the rest of one.
 */
const canGoOnSmall = ({ before, interrupted, isRest: isMiddle }: Halves): boolean =>
  before.length >= SHORTEST_HALF &&
  /\p{Ll}/u.test(before) &&
  !BYLINE.test(before) &&
  (interrupted || isMiddle || !BEGINS_MID_SENTENCE.test(before))

const BYLINE = /^by\s/i

/** A heading without an end mark is no longer than this. */
const LONGEST_HEADING = 120
const SHORTEST_OPEN = 14

/**
 * The second half begins with a capital or a number. The first must be text and no headline: it ends with
 * a word that wants another, it is long, or it holds a whole sentence before the one that is open.
 */
const canGoOnCapital = (halves: Halves): boolean => {
  const { before, after, interrupted, isHeading, isFirst } = halves
  const isLong = before.length >= SHORTEST_OPEN && after.length >= SHORTEST_PROSE
  if (SENTENCE_INSIDE.test(before)) return true
  if (isHeading || GREETING.test(before)) return false
  if (before.length > LONGEST_HEADING || (isLong && expectsMore(before))) return true
  return interrupted && !isFirst && before.length >= SHORTEST_PROSE && !isInTitleCase(before)
}

/** "6:40 p.m. ET" holds no end of one. */
const SENTENCE_INSIDE = /(?<!\.)\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u
const GREETING = /^(?:dear|hello|hi|to|yours|sincerely|best|with|kind)\b/i

/** Most of its longer words begin with a capital. */
const isInTitleCase = (words: string): boolean => {
  const longer = words.match(/(?<![\p{L}'’-])\p{L}{4,}/gu) ?? []
  return longer.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > longer.length
}
