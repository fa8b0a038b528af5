import type { BlockKind } from '#domain/article/block.ts'
import type { RepairKind } from '#domain/article/repair.ts'

/**
 * A stretch of reading text and the stretch `[from, to)` of the original it stands for. Without a
 * repair the two are the same to the letter; with one, `text` is what is read instead.
 */
export type Piece = { text: string; from: number; to: number; repair?: RepairKind }

/**
 * A block while it is being repaired. The pieces of all blocks together hold every character of the
 * original that is not white space, each exactly once: what a pass does, it does to pieces, so
 * nothing can be lost on the way.
 */
export type DraftBlock = { kind: BlockKind; pieces: Piece[]; href?: string; moved?: boolean }

export const textOf = (block: DraftBlock): string => block.pieces.map((piece) => piece.text).join('')

/** Where the block begins in the original. */
export const originOf = (block: DraftBlock): number => block.pieces[0]?.from ?? 0

/** Cuts the pieces of a block in two at `at`, counted in its reading text. */
export const cutPieces = (pieces: readonly Piece[], at: number): [Piece[], Piece[]] => {
  const left: Piece[] = []
  const right: Piece[] = []
  let position = 0
  for (const piece of pieces) {
    const end = position + piece.text.length
    if (end <= at && right.length === 0) left.push(piece)
    else if (position >= at) right.push(piece)
    else {
      const inside = at - position
      left.push({ ...piece, text: piece.text.slice(0, inside), to: piece.from + inside })
      right.push({ ...piece, text: piece.text.slice(inside), from: piece.from + inside })
    }
    position = end
  }
  return [left, right]
}
