import { BLOCK_GAP, type Block } from '#domain/article/block.ts'
import type { Draft } from '#domain/article/draft.ts'
import type { Origin } from '#domain/article/origin.ts'
import type { Repair } from '#domain/article/repair.ts'
import type { DraftBlock, Piece } from './piece.ts'

/**
 * Sets repaired blocks as one canonical text, and writes down each repair with its place in both texts.
 * @param original the text all pieces were taken from
 */
export const compose = (original: string, drafted: readonly DraftBlock[]): Draft => {
  const parts: string[] = []
  const blocks: Block[] = []
  const repairs: Repair[] = []
  const origins: Origin[] = []
  let position = 0

  const record = (repair: Omit<Repair, 'id'>) => repairs.push({ id: `r${repairs.length + 1}`, ...repair })

  const set = (piece: Piece) => {
    const { text, from, to, repair } = piece
    const length = text.length
    if (repair === undefined) origins.push({ start: position, from, length })
    else {
      const after = repair === 'split-block' ? BLOCK_GAP : text
      const span = { start: position, end: position + length }
      record({
        kind: repair,
        span,
        original: { start: from, end: to },
        before: original.slice(from, to),
        after,
      })
    }
    parts.push(text)
    position += length
  }

  for (const { kind, pieces, href, moved } of drafted) {
    if (blocks.length > 0) {
      parts.push(BLOCK_GAP)
      position += BLOCK_GAP.length
    }
    const start = position
    pieces.forEach(set)
    const span = { start, end: position }
    blocks.push({ kind, ...span, ...(href === undefined ? {} : { href }) })
    if (moved)
      record({ kind: 'moved-block', span, original: extent(pieces), ...wordsMoved(original, pieces) })
  }
  return { text: parts.join(''), blocks, repairs, origins }
}

const extent = (pieces: readonly Piece[]) => ({ start: pieces[0]?.from ?? 0, end: pieces.at(-1)?.to ?? 0 })

const wordsMoved = (original: string, pieces: readonly Piece[]) => {
  const { start, end } = extent(pieces)
  return { before: original.slice(start, end), after: pieces.map((piece) => piece.text).join('') }
}
