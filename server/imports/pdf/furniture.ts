import { type Line, lineOf } from './lines.ts'
import { bottomOf, type Row, rowsOf, topOf } from './rows.ts'
import type { Page, TextItem } from './text-item.ts'
import { BROWSER_MARK, isPageNumber } from './page-marks.ts'

/** A page taken apart: what stands around the text, and what is left. */
export type BarePage = { head: Line[]; foot: Line[]; items: TextItem[] }

type Edge = 'head' | 'foot'
type Candidate = { page: number; edge: Edge; row: Row; keys: string[]; place: number }

/** Rows from the edge inward that can be furniture, and part of the page's height they stand in. */
const MOST_ROWS = 3
const REACH = 0.2
/** So near to the edge of the paper a browser prints its own lines, and nobody else prints text. */
const EXTREME = 0.07
/** Points by which the place of a running head may differ from page to page. */
const SAME_PLACE = 4
/** A gap in a row, in parts of its size, that parts the words on the left from those on the right. */
const WIDE_GAP = 1.5
/** Space between furniture and text beyond that between lines of text, in parts of its size. */
const ISOLATED = 0.3
/** Space between lines of text that are set as far apart as a manuscript's, in parts of their size. */
const WIDEST_GAP = 1.5

/**
 * Takes running heads, feet and page numbers off the pages: what stands at the outside, apart from the
 * text, and comes back on another page in the same place, numbers aside. On a single page nothing can
 * come back, so only what a browser prints at the very edge, and page numbers there, are taken.
 */
export const withoutFurniture = (pages: readonly Page[]): BarePage[] => {
  const rows = pages.map(({ items }) => rowsOf(items))
  const candidates = pages.flatMap((page, index) => [
    ...candidatesOf(page, index, rows[index] ?? [], 'head'),
    ...candidatesOf(page, index, rows[index] ?? [], 'foot'),
  ])
  const places = placesOf(candidates)
  const bare = pages.map((page, index): BarePage => {
    const all = rows[index] ?? []
    const taken = (edge: Edge) =>
      strip(
        all,
        candidates.filter((each) => each.page === index && each.edge === edge),
        (each) => isFurniture(each, page, places),
      )
    const head = taken('head')
    const foot = taken('foot').filter((row) => !head.includes(row))
    const gone = new Set([...head, ...foot])
    return {
      head: head.map(lineOf),
      foot: foot.toReversed().map(lineOf),
      items: all.filter((row) => !gone.has(row)).flatMap((row) => row.items),
    }
  })
  // Nothing stands around a text that is not there.
  if (bare.some(({ items }) => items.length > 0)) return bare
  return pages.map(({ items }) => ({ head: [], foot: [], items }))
}

const candidatesOf = ({ height }: Page, page: number, rows: readonly Row[], edge: Edge): Candidate[] =>
  (edge === 'head' ? rows : rows.toReversed())
    .slice(0, MOST_ROWS)
    .map((row) => ({
      ...{ page, edge, row },
      place: edge === 'head' ? row.baseline : height - row.baseline,
      keys: segmentsOf(row).map((text) => `${edge} ${text.toLowerCase().replaceAll(/\d+/g, '#')}`),
    }))
    .filter(({ place }) => place < height * REACH)

/** The words of a row, cut where the wide gap between its left and its right is. */
const segmentsOf = (row: Row): string[] => {
  const segments: TextItem[][] = []
  for (const item of [...row.items].sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1)
    const before = last?.at(-1)
    if (last && before && item.left - before.right < WIDE_GAP * row.size) last.push(item)
    else segments.push([item])
  }
  return segments.map((items) => lineOf({ ...row, items }).text)
}

type Places = ReadonlyMap<string, readonly { page: number; place: number }[]>

const placesOf = (candidates: readonly Candidate[]): Places => {
  const places = new Map<string, { page: number; place: number }[]>()
  for (const { keys, page, place } of candidates) {
    for (const key of keys) places.set(key, [...(places.get(key) ?? []), { page, place }])
  }
  return places
}

const isFurniture = (candidate: Candidate, { height }: Page, places: Places): boolean => {
  const { row, keys, page, place } = candidate
  if (row.items.every(({ artifact }) => artifact)) return true
  const recurs = keys.some((key) =>
    places.get(key)?.some((other) => other.page !== page && Math.abs(other.place - place) < SAME_PLACE),
  )
  if (recurs) return true
  if (place > height * EXTREME) return false
  const segments = segmentsOf(row)
  return segments.some((text) => BROWSER_MARK.test(text)) || segments.every(isPageNumber)
}

/** The rows, from the edge inward, that are furniture one and all and stand apart from what follows. */
const strip = (
  rows: readonly Row[],
  candidates: readonly Candidate[],
  isOne: (candidate: Candidate) => boolean,
): Row[] => {
  const end = candidates.findIndex((candidate) => !isOne(candidate))
  const found = (end < 0 ? candidates : candidates.slice(0, end)).map(({ row }) => row)
  while (found.length > 0 && !isIsolated(rows, found.at(-1), found)) found.pop()
  return found
}

const isIsolated = (rows: readonly Row[], inner: Row | undefined, found: readonly Row[]): boolean => {
  if (!inner) return false
  const others = rows.filter((row) => !found.includes(row))
  const needed = Math.min(usualGap(others), WIDEST_GAP * inner.size) + ISOLATED * inner.size
  return others.every((row) => gapBetween(inner, row) > needed)
}

const gapBetween = (a: Row, b: Row): number => Math.max(topOf(b) - bottomOf(a), topOf(a) - bottomOf(b))

/** What a third of the rows have at most between them and the next. */
const usualGap = (rows: readonly Row[]): number => {
  const gaps = rows
    .flatMap((row, index) => (index > 0 ? [gapBetween(rows[index - 1] ?? row, row)] : []))
    .sort((a, b) => a - b)
  return Math.max(0, gaps[Math.floor(gaps.length / 3)] ?? 0)
}
