import type { TextItem } from './text-item.ts'

/** Items side by side, whatever columns they stand in; the largest of them says how high the row is. */
export type Row = { items: TextItem[]; baseline: number; size: number }

/** How far letters reach above and below the line they stand on, in parts of their size. */
const ASCENT = 0.75
const DESCENT = 0.2
/** Part of its height by which an item must be beside a row: a raised figure is, the next line is not. */
const BESIDE = 0.55

export const topOf = ({ baseline, size }: Pick<Row, 'baseline' | 'size'>): number => baseline - ASCENT * size
export const bottomOf = ({ baseline, size }: Pick<Row, 'baseline' | 'size'>): number =>
  baseline + DESCENT * size

/** The rows of a stretch of page from top to bottom. */
export const rowsOf = (items: readonly TextItem[]): Row[] => {
  const rows: Row[] = []
  const near = new Map<number, Row[]>()
  for (const item of [...items].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const row = bestRow(item, near.get(band(item.baseline)) ?? [])
    if (row) row.items.push(item)
    else {
      const begun = { items: [item], baseline: item.baseline, size: item.size }
      rows.push(begun)
      for (let at = band(topOf(begun)) - 1; at <= band(bottomOf(begun)) + 1; at += 1) {
        near.set(at, [...(near.get(at) ?? []), begun])
      }
    }
  }
  return rows.sort((a, b) => a.baseline - b.baseline)
}

/** Height in points of the bands in which rows are looked up. */
const BAND = 24
const band = (height: number): number => Math.floor(height / BAND)

const bestRow = (item: TextItem, rows: readonly Row[]): Row | null => {
  let best: Row | null = null
  let most = BESIDE * (ASCENT + DESCENT) * item.size
  for (const row of rows) {
    const shared = Math.min(bottomOf(item), bottomOf(row)) - Math.max(topOf(item), topOf(row))
    if (shared < most) continue
    most = shared
    best = row
  }
  return best
}
