import type { DraftBlock, Piece } from './piece.ts'

/**
 * The white space that no piece holds: what parted the blocks where they stood. Each stretch belongs
 * to the piece it stands before; whoever sets that piece takes it, once.
 */
export type Gaps = {
  /** The beginning of the white space before this piece; `piece.from` when there is none. */
  take: (piece: Piece) => number
  /** Where the white space begins that ends the original. */
  last: number
}

export const gapsIn = (blocks: readonly DraftBlock[]): Gaps => {
  const pieces = blocks.flatMap((block) => block.pieces).sort((a, b) => a.from - b.from || a.to - b.to)
  const beginnings = new Map<number, number>()
  let end = 0
  for (const { from, to } of pieces) {
    if (from > end) beginnings.set(from, end)
    end = Math.max(end, to)
  }
  return {
    take: ({ from }) => {
      const beginning = beginnings.get(from) ?? from
      beginnings.delete(from)
      return beginning
    },
    last: end,
  }
}
