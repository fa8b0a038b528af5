import type { Column } from './columns.ts'
import type { Line } from './lines.ts'

/** How the running text of a file is set; all else is told from it. Lengths in points. */
export type Body = {
  size: number
  font: string
  /** Distance from line to line inside a paragraph, for type of a size */
  leading: (size: number) => number
}

export const bodyOf = (columns: readonly Column[]): Body => {
  const lines = columns.flat()
  const size = heaviest(lines, (line) => line.size) ?? 0
  const usualBySize = new Map(
    [...distancesBySize(columns)].map(([ofSize, distances]) => [ofSize, usual(distances)]),
  )
  return {
    size,
    font: heaviest(lines, (line) => line.font) ?? '',
    leading: (ofSize) => usualBySize.get(ofSize) ?? ofSize * WIDEST_LEADING,
  }
}

/** Where lines of a size never follow one another: wider than this, hardly anybody sets text. */
const WIDEST_LEADING = 1.5

const distancesBySize = (columns: readonly Column[]): ReadonlyMap<number, number[]> => {
  const distances = new Map<number, number[]>()
  for (const column of columns) {
    column.forEach((line, index) => {
      const before = column[index - 1]
      if (!before || before.size !== line.size) return
      const list = distances.get(line.size) ?? []
      list.push(line.baseline - before.baseline)
      distances.set(line.size, list)
    })
  }
  return distances
}

/** A third of the way up: below it are the lines of paragraphs, above it what parts paragraphs. */
const usual = (distances: readonly number[]): number | undefined =>
  [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 3)]

const heaviest = <Value>(lines: readonly Line[], valueOf: (line: Line) => Value): Value | undefined => {
  const letters = new Map<Value, number>()
  for (const line of lines) letters.set(valueOf(line), (letters.get(valueOf(line)) ?? 0) + line.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
}
