import { NARROWEST_COLUMN, usualWidth } from './column.ts'
import { behindInterrupters, goesOn } from './cut-sentence.ts'
import { holdsHyphen } from './glue.ts'
import { type DraftBlock, originOf, type Piece, textOf } from './piece.ts'

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
    const resume = behindInterrupters(blocks, next)
    const left = parts.at(-1)
    const right = blocks[resume]
    if (!left || !right || !isCut(left, right, { interrupted: resume > next, width }))
      return { parts, between, next }
    for (const interrupter of blocks.slice(next, resume)) between.push(interrupter)
    parts.push(right)
    next = resume + 1
  }
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

/** Whether `right` goes on with the sentence that `left` leaves open. */
const isCut = (left: DraftBlock, right: DraftBlock, { interrupted, width }: Situation): boolean => {
  if (left.kind !== 'paragraph' || right.kind !== 'paragraph') return false
  const [before, after] = [textOf(left), textOf(right)]
  const inColumn = () => interrupted && breaksOff(left, after, width)
  return goesOn(before, after, { interrupted, inColumn, isProse: () => wasWrapped(left) })
}

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

/** Running text that a column broke, as headlines and captions seldom are. */
const wasWrapped = (block: DraftBlock): boolean =>
  block.pieces.some((piece) => piece.repair === 'joined-line')
