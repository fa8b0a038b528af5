import type { Origin } from '#domain/article/origin.ts'
import type { Repair, RepairKind } from '#domain/article/repair.ts'
import type { Span } from '#domain/article/span.ts'
import type { Piece } from './piece.ts'

/** What undoing a repair names: its kind, and where in the original it begins. */
export const repairId = (kind: RepairKind, from: number): string => `${kind}@${from}`

/** The canonical text while it is being set, with the record of where each stretch of it came from. */
export type CanonicalPage = {
  position: () => number
  /** Sets a piece; `gap` is where the white space before it begins that belongs to it. */
  set: (piece: Piece, gap?: number) => void
  record: (repair: Repair) => void
  result: () => { text: string; repairs: Repair[]; origins: Origin[] }
}

export const canonicalPage = (original: string): CanonicalPage => {
  const parts: string[] = []
  const repairs: Repair[] = []
  const origins: Origin[] = []
  let position = 0

  const put = (text: string): Span => {
    const start = position
    parts.push(text)
    position += text.length
    return { start, end: position }
  }
  const set: CanonicalPage['set'] = (piece, gap = piece.from) => {
    const { text, from, to, repair } = piece
    // The seam of a healed sentence is what is read in place of the gap; for all others it only goes.
    const isSeam = repair === 'healed-sentence'
    if (gap < from && !isSeam) set({ text: '', from: gap, to: from, repair: 'trimmed-space' })
    if (repair === undefined) {
      if (from < to) origins.push({ start: put(text).start, from, length: to - from })
      return
    }
    const start = isSeam ? gap : from
    repairs.push({
      id: repairId(repair, from),
      kind: repair,
      span: put(text),
      original: { start, end: to },
      before: original.slice(start, to),
      after: text,
    })
  }
  return {
    position: () => position,
    set,
    record: (repair) => repairs.push(repair),
    result: () => ({ text: parts.join(''), repairs, origins }),
  }
}
