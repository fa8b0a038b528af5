import { extentOf, isFull, usualWidth } from './column.ts'
import { isCandidate, isFurniture } from './furniture-kinds.ts'
import { BARE_NUMBER, isHead, PAGE_NUMBER, withoutFigures } from './furniture-shapes.ts'
import { breaksOff, type Placed, type Row } from './interruption.ts'
import type { Line } from './lines.ts'
import { ENDS_SENTENCE } from './shapes.ts'
import { isWrap } from './wrap.ts'

/**
 * Takes out what the page adds to an article: running heads, footers, page numbers. A line goes only on
 * evidence: it looks like nothing an article holds, or it returns from page to page, and it stands
 * where the text would read on without it. What goes is remembered with the line it stood before, so
 * that nothing is lost.
 */
export const dropFurniture = (groups: readonly (readonly Line[])[]): Line[][] => {
  const placed = groups.flatMap((lines, group) =>
    lines.map((line, index): Placed => ({
      line,
      group,
      isFirst: index === 0,
      isLast: index === lines.length - 1,
    })),
  )
  const width = usualWidth(placed.map(({ line }) => extentOf(line)))
  const found = furnitureAmong(placed, width)
  if (!found.some(Boolean) || found.every(Boolean)) return groups.map((lines) => [...lines])
  return regrouped(placed, found, width)
}

const furnitureAmong = (placed: readonly Placed[], width: number): boolean[] => {
  const returns = returning(placed, width)
  const isAside = placed.map(({ line }) => line.link !== undefined || isCandidate(line.text, returns))
  const row: Row = { placed, isAside, width }
  const cuts = placed.map((_, index) => (isAside[index] ? breaksOff(row, index) : 'not'))
  const numbers = pageNumbers(
    placed,
    cuts.map((cut) => cut !== 'not'),
  )
  return placed.map(({ line, isFirst, isLast }, index) => {
    if (!isAside[index] || line.link !== undefined) return false
    const next = isLast ? undefined : placed[index + 1]?.line
    return isFurniture(line.text, {
      alone: isFirst && isLast,
      cuts: cuts[index] !== 'not',
      small: cuts[index] === 'in small letters',
      besidePage: isPageNear(placed, index),
      returns: index > 0 && returns.has(withoutFigures(line.text)),
      counts: numbers.has(index),
      isShort: next === undefined || !isFull(line, next, width),
      isLast: isLast && !isFirst,
    })
  })
}

/** A line of prose fills this share of its column, unless it is a paragraph's last. */
const FILLED = 0.8

/** Lines that stand more than once in the text, their figures aside, fill no column and end no sentence. */
const returning = (placed: readonly Placed[], width: number): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const { line } of placed) {
    if (line.text.length < 4 || line.text.length > width * FILLED || ENDS_SENTENCE.test(line.text)) continue
    const key = withoutFigures(line.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
}

/**
 * Bare numbers that count up through the text, as the numbers of pages do. Those of sections do so too,
 * but they begin with 1, and none of them ever stands in a sentence.
 */
const pageNumbers = (placed: readonly Placed[], cuts: readonly boolean[]): ReadonlySet<number> => {
  const bare = placed.flatMap(({ line }, index) =>
    BARE_NUMBER.test(line.text) ? [{ index, number: Number(line.text) }] : [],
  )
  if (bare[0]?.number === 1 && !bare.some(({ index }) => cuts[index])) return new Set()
  const counting = bare.filter(({ number }, at) => {
    const [before, after] = [bare[at - 1]?.number, bare[at + 1]?.number]
    return before === number - 1 || after === number + 1
  })
  return new Set(counting.map(({ index }) => index))
}

/** Whether a page number stands right beside it. */
const isPageNear = (placed: readonly Placed[], index: number): boolean =>
  [-1, 1].some((step) => {
    const text = placed[index + step]?.line.text
    return text !== undefined && (PAGE_NUMBER.test(text) || isHead(text) || BARE_NUMBER.test(text))
  })

/**
 * The lines that stay, each with what was dropped before it. Where a line that breaks off and the one
 * that goes on with it were parted by nothing but a dropped line and its blank lines, they are one group.
 */
const regrouped = (placed: readonly Placed[], isDropped: readonly boolean[], width: number): Line[][] => {
  const result: Line[][] = []
  let dropped: Line[] = []
  let group = -1
  placed.forEach(({ line, group: own }, index) => {
    if (isDropped[index]) {
      dropped.push(line)
      return
    }
    const before = result.at(-1)?.at(-1)
    const goesOn = dropped.length > 0 && before !== undefined && isWrap(before, line, width)
    const kept = dropped.length > 0 ? { ...line, dropped } : line
    dropped = []
    if (own === group || goesOn) result.at(-1)?.push(kept)
    else result.push([kept])
    group = own
  })
  const last = result.at(-1)
  const end = last?.at(-1)
  if (last && end && dropped.length > 0) last[last.length - 1] = { ...end, droppedBehind: dropped }
  return result
}
