import type { RepairKind } from '#domain/article/repair.ts'
import { repairId } from './canonical-page.ts'
import { type DraftBlock, type Piece, textOf } from './piece.ts'

/**
 * A block with the undone repairs inside it taken back: what was joined falls apart into blocks of the
 * same kind, and what was taken out follows as blocks of its own.
 */
export const apart = (original: string, block: DraftBlock, undone: ReadonlySet<string>): DraftBlock[] => {
  const { href, ...whole } = block
  const parts: Piece[][] = [[]]
  const takenOut: DraftBlock[] = []
  for (const piece of block.pieces.flatMap((each) => withHyphen(original, each, undone))) {
    const repair = undoneRepair(piece, undone)
    if (repair === null || repair === 'split-block') parts.at(-1)?.push(piece)
    else if (JOINTS.has(repair)) parts.push([])
    else if (repair === 'trimmed-space') parts.at(-1)?.push(asItWas(original, piece))
    else takenOut.push(outsider(original, piece))
  }
  const linkIsOut = takenOut.some(({ kind }) => kind === 'related')
  const blocks = filled(parts).map((pieces, index) => ({
    ...whole,
    pieces,
    ...(href === undefined || linkIsOut || index > 0 ? {} : { href }),
  }))
  return [...blocks, ...takenOut]
}

const undoneRepair = ({ repair, from }: Piece, undone: ReadonlySet<string>): RepairKind | null =>
  repair !== undefined && undone.has(repairId(repair, from)) ? repair : null

const JOINTS: ReadonlySet<RepairKind> = new Set<RepairKind>([
  'joined-line',
  'rejoined-url',
  'healed-sentence',
])

/** A hyphen that comes back stands on its line; whether that line stays joined is another repair. */
const withHyphen = (original: string, piece: Piece, undone: ReadonlySet<string>): Piece[] => {
  const { from, to, repair } = piece
  if (repair !== 'dehyphenated' || !undone.has(repairId(repair, from))) return [piece]
  return [asItWas(original, { from, to: from + 1 }), { text: '', from: from + 1, to, repair: 'joined-line' }]
}

const asItWas = (original: string, { from, to }: Pick<Piece, 'from' | 'to'>): Piece => ({
  text: original.slice(from, to),
  from,
  to,
})

/** An address is a link again, anything else that was dropped a notice. */
const outsider = (original: string, { from, to, repair }: Piece): DraftBlock => {
  if (repair !== 'attached-link') return { kind: 'notice', pieces: linesOf(original, from, to, ' ') }
  const pieces = linesOf(original, from, to, '')
  const href = textOf({ kind: 'related', pieces })
  return { kind: 'related', pieces, href }
}

/** The words of a stretch, with what stands between its lines joined as in any block. */
const linesOf = (original: string, start: number, end: number, joint: string): Piece[] => {
  const repair: RepairKind = joint === '' ? 'rejoined-url' : 'joined-line'
  const lines = Array.from(original.slice(start, end).matchAll(/\S(?:[^\r\n\f\u2028\u2029]*\S)?/g))
  return lines.flatMap(({ 0: words, index }, number) => {
    const from = start + index
    const previous = lines[number - 1]
    const before = previous
      ? [{ text: joint, from: start + previous.index + previous[0].length, to: from, repair }]
      : []
    return [...before, { text: words, from, to: from + words.length }]
  })
}

/** Silent pieces make no block: they go along with the words behind them, or else before them. */
const filled = (parts: readonly Piece[][]): Piece[][] => {
  const result: Piece[][] = []
  let silent: Piece[] = []
  for (const part of parts) {
    const pieces = [...silent, ...part]
    silent = []
    if (pieces.some(({ text }) => text !== '')) result.push(pieces)
    else silent = pieces
  }
  result.at(-1)?.push(...silent)
  return result
}
