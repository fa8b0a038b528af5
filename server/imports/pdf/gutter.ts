import type { Row } from './rows.ts'

/** White between two columns: the rows (by index, both included) it goes through, and where. */
export type Gutter = { first: number; last: number; middle: number }

/** A gutter while rows are looked at: the white all of them share, and what stands on either side. */
type Strip = { first: number; last: number; from: number; to: number }

/** Narrowest white between columns, in parts of the type's size. */
const NARROWEST = 0.9
/** Rows a column needs on either side; the wider the white, the fewer rows can be white by chance. */
const ROWS_NEEDED: readonly [width: number, rows: number][] = [
  [2.5, 2],
  [1.5, 3],
  [NARROWEST, 5],
]
/** Letters in a row of a column, on average: fewer are the cells of a table, or the marks of a list. */
const LETTERS_IN_A_ROW = 14
/** Part of the rows that begin where the column does. */
const ALIGNED = 0.4
/** Of two gutters with as much text on their emptier side the one with more on the other wins. */
const TIE = 1e-6
/** Strips followed at a time; a page that offers more is no page of text. */
const MOST_STRIPS = 200

/** The gutter with the most text on either side of it, or null when there is but one column. */
export const findGutter = (rows: readonly Row[]): Gutter | null => {
  let best: { strip: Strip; score: number } | null = null
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b)
  const size = sizes[sizes.length >> 1] ?? 0
  for (const strip of strips(rows)) {
    const score = couldBeGutter(strip, size) ? scoreOf(strip, rows, size) : 0
    if (score > (best?.score ?? 0)) best = { strip, score }
  }
  if (best === null) return null
  const { last, from, to } = best.strip
  return { first: belowHeading(rows, best.strip.first), last, middle: (from + to) / 2 }
}

/** The last line of a heading that goes across may be short enough to leave the gutter free. */
const belowHeading = (rows: readonly Row[], first: number): number => {
  const above = rows[first - 1]
  const row = rows[first]
  if (!above || !row || above.size !== row.size || rows[first + 1]?.size === row.size) return first
  return row.baseline - above.baseline < HEADING_LEADING * row.size ? first + 1 : first
}

/** Distance in parts of its size at which a line is the next one of a heading. */
const HEADING_LEADING = 1.6

/** Every strip of white as far as it goes down. */
const strips = (rows: readonly Row[]): Strip[] => {
  const found: Strip[] = []
  let live: Strip[] = []
  rows.forEach((row, index) => {
    const whites = whitesIn(row)
    const next = new Map<string, Strip>()
    for (const strip of live) {
      const narrowed = meet(strip, whites, NARROWEST * row.size)
      // Where it narrows, the wider one above may be the better gutter.
      if (!narrowed.some(({ from, to }) => from === strip.from && to === strip.to)) found.push(strip)
      for (const white of narrowed) keep(next, { ...white, first: strip.first, last: index })
    }
    for (const white of whites) keep(next, { ...white, first: index, last: index })
    live = [...next.values()].slice(0, MOST_STRIPS)
  })
  return [...found, ...live]
}

type White = Pick<Strip, 'from' | 'to'>

/** Of two strips in the same place the one that begins further up stays. */
const keep = (kept: Map<string, Strip>, strip: Strip): void => {
  const key = `${strip.from} ${strip.to}`
  if (!kept.has(key)) kept.set(key, strip)
}

const meet = (strip: White, whites: readonly White[], narrowest: number): White[] =>
  whites
    .map(({ from, to }) => ({ from: Math.max(from, strip.from), to: Math.min(to, strip.to) }))
    .filter(({ from, to }) => to - from >= narrowest)

/** What is white in a row, from the edge of the paper to the other. */
const whitesIn = ({ items, size }: Row): White[] => {
  const whites: White[] = []
  let from = -Infinity
  for (const { left, right } of [...items].sort((a, b) => a.left - b.left)) {
    if (left - from >= NARROWEST * size) whites.push({ from, to: left })
    from = Math.max(from, right)
  }
  return [...whites, { from, to: Infinity }]
}

/** Rows needed on either side of a strip as wide as this. */
const rowsNeeded = ({ from, to }: Strip, size: number): number =>
  ROWS_NEEDED.find(([width]) => to - from >= width * size)?.[1] ?? Infinity

const couldBeGutter = (strip: Strip, size: number): boolean =>
  Number.isFinite(strip.from) &&
  Number.isFinite(strip.to) &&
  strip.last - strip.first + 1 >= rowsNeeded(strip, size)

/** Letters on the emptier side of a strip, or 0 when it is no gutter. */
const scoreOf = (strip: Strip, rows: readonly Row[], size: number): number => {
  const inside = rows.slice(strip.first, strip.last + 1)
  const left = sideOf(inside, (middle) => middle < strip.from)
  const right = sideOf(inside, (middle) => middle > strip.to)
  if (Math.min(left.starts.length, right.starts.length) < rowsNeeded(strip, size)) return 0
  if (Math.min(left.letters / left.starts.length, right.letters / right.starts.length) < LETTERS_IN_A_ROW)
    return 0
  if (!isAligned(right.starts, size) && !isAligned(left.ends, size)) return 0
  return Math.min(left.letters, right.letters) + (left.letters + right.letters) * TIE
}

const sideOf = (rows: readonly Row[], isInside: (middle: number) => boolean) => {
  let letters = 0
  const starts: number[] = []
  const ends: number[] = []
  for (const { items } of rows) {
    const here = items.filter(({ left, right }) => isInside((left + right) / 2))
    if (here.length === 0) continue
    letters += here.reduce((count, { text }) => count + text.length, 0)
    starts.push(Math.min(...here.map(({ left }) => left)))
    ends.push(Math.max(...here.map(({ right }) => right)))
  }
  return { letters, starts, ends }
}

/** Whether enough rows begin (or end) at the same place. */
const isAligned = (edges: readonly number[], size: number): boolean => {
  const needed = edges.length * ALIGNED
  return edges.some((edge) => edges.filter((other) => Math.abs(other - edge) < size * 0.3).length >= needed)
}
