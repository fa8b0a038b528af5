import {
  BARE_NUMBER,
  isHead,
  isHeadByCase,
  isHeadByShape,
  PAGE_NUMBER,
  withoutFigures,
} from './furniture-shapes.ts'
import type { Line } from './lines.ts'
import { isWrap } from './wrap.ts'
import { BARE_URL, ENDS_SENTENCE, LIST_MARK, RELATED_LABEL } from './shapes.ts'

/** A line with what is known of its place. */
type Placed = {
  line: Line
  group: number
  /** nothing else stands between the blank lines around it */
  alone: boolean
}

/** Below this a column is too narrow to tell a full line from a short one. */
const NARROWEST_COLUMN = 50

/**
 * Takes out what the page adds to an article: running heads, footers, page numbers. A line goes only on
 * evidence: it looks like nothing an article holds, or it returns from page to page, and it stands
 * where the text would read on without it. What goes is remembered with the line it stood before, so
 * that nothing is lost.
 */
export const dropFurniture = (groups: readonly (readonly Line[])[]): Line[][] => {
  const placed = groups.flatMap((lines, group) =>
    lines.map((line): Placed => ({ line, group, alone: lines.length === 1 })),
  )
  const width = widthOf(placed)
  const isFurniture = furnitureAmong(placed, width)
  if (!isFurniture.some(Boolean) || isFurniture.every(Boolean)) return groups.map((lines) => [...lines])
  return regrouped(placed, isFurniture, width)
}

/** A line of prose fills this share of its column, unless it is a paragraph's last. */
const FILLED = 0.8

/** How wide nearly all lines are at most, in UTF-16 code units. */
const widthOf = (placed: readonly Placed[]): number => {
  const lengths = placed.map(({ line }) => line.text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

const furnitureAmong = (placed: readonly Placed[], width: number): boolean[] => {
  const returns = returning(placed, width)
  const candidates = placed.map(({ line }) => isCandidate(line.text, returns))
  const numbers = pageNumbers(placed)
  return placed.map(({ line, alone }, index) => {
    if (!candidates[index]) return false
    const evidence: Evidence = {
      alone,
      cuts: interrupts(placed, candidates, index, width),
      besidePage: isPageNear(placed, index),
      returns: index > 0 && returns.has(withoutFigures(line.text)),
      counts: numbers.has(index),
      isShort: !isFull(line, placed[index + 1]?.line, width),
    }
    return KINDS.find(({ looks }) => looks(line.text))?.isEnough(evidence) ?? false
  })
}

/** What speaks for a line being the page's and not the article's. */
type Evidence = {
  /** nothing else stands between the blank lines around it */
  alone: boolean
  /** the text breaks off before it and reads on behind it */
  cuts: boolean
  /** a page number stands right above or below */
  besidePage: boolean
  /** it stood before in the text, its figures aside */
  returns: boolean
  /** it is one of several bare numbers that count up */
  counts: boolean
  /** the word that follows would have fitted in, so that no column broke it */
  isShort: boolean
}

/** The plainer a line shows what it is, the less has to speak for it besides. The first that fits decides. */
const KINDS: readonly { looks: (text: string) => boolean; isEnough: (evidence: Evidence) => boolean }[] = [
  { looks: (text) => PAGE_NUMBER.test(text), isEnough: () => true },
  {
    looks: (text) => BARE_NUMBER.test(text),
    isEnough: ({ cuts, counts, alone, besidePage }) => cuts || (counts && (alone || besidePage)),
  },
  {
    looks: isHead,
    isEnough: ({ alone, cuts, besidePage, returns }) => alone || cuts || besidePage || returns,
  },
  { looks: isHeadByShape, isEnough: ({ cuts, besidePage, returns }) => cuts || besidePage || returns },
  {
    looks: () => true,
    isEnough: ({ alone, cuts, besidePage, returns, isShort }) =>
      returns ? cuts || besidePage || alone : cuts && (alone || besidePage || isShort),
  },
]

const isCandidate = (text: string, returns: ReadonlySet<string>): boolean => {
  if (RELATED_LABEL.test(text) || BARE_URL.test(text) || LIST_MARK.test(text)) return PAGE_NUMBER.test(text)
  if (PAGE_NUMBER.test(text) || BARE_NUMBER.test(text)) return true
  return isHeadByShape(text) || isHeadByCase(text) || returns.has(withoutFigures(text))
}

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

/** Bare numbers that count up through the text, as only the numbers of pages do. */
const pageNumbers = (placed: readonly Placed[]): ReadonlySet<number> => {
  const bare = placed.flatMap(({ line }, index) =>
    BARE_NUMBER.test(line.text) ? [{ index, number: Number(line.text) }] : [],
  )
  const counting = bare.filter(({ number }, at) => {
    const [before, after] = [bare[at - 1]?.number, bare[at + 1]?.number]
    return before === number - 1 || after === number + 1
  })
  return new Set(counting.map(({ index }) => index))
}

/**
 * Whether the text breaks off before this line and reads on behind it: the last line before it that is
 * no candidate itself is full and leaves its sentence open.
 */
const interrupts = (
  placed: readonly Placed[],
  candidates: readonly boolean[],
  index: number,
  width: number,
): boolean => {
  if (width < NARROWEST_COLUMN) return false
  const before = neighbour(placed, candidates, index, -1)
  const after = neighbour(placed, candidates, index, 1)
  if (!before || !after || ENDS_SENTENCE.test(before.text)) return false
  return isFull(before, after, width)
}

/** How many lines in a row a head may have. */
const LONGEST_ROW = 4

const neighbour = (
  placed: readonly Placed[],
  candidates: readonly boolean[],
  index: number,
  step: 1 | -1,
): Line | undefined => {
  let at = index + step
  while (candidates[at] && Math.abs(at - index) < LONGEST_ROW) at += step
  return candidates[at] ? undefined : placed[at]?.line
}

/** In proportional type a line counts as full a little earlier than at the edge of the column. */
const isFull = (line: Line, next: Line | undefined, width: number): boolean => {
  const first = /^\S+/.exec(next?.text ?? '')?.[0].length ?? 0
  return line.text.length + 1 + first > width * 0.9
}

/** Whether a page number stands right beside it. */
const isPageNear = (placed: readonly Placed[], index: number): boolean =>
  [-1, 1].some((step) => {
    const text = placed[index + step]?.line.text
    return text !== undefined && (PAGE_NUMBER.test(text) || isHeadByShape(text) || BARE_NUMBER.test(text))
  })

/**
 * The lines that stay, each with what was dropped before it. Where a line that breaks off and the one
 * that goes on with it were parted by nothing but a dropped line and its blank lines, they are one group.
 */
const regrouped = (placed: readonly Placed[], isFurniture: readonly boolean[], width: number): Line[][] => {
  const result: Line[][] = []
  let dropped: Line[] = []
  let group = -1
  placed.forEach(({ line, group: own }, index) => {
    if (isFurniture[index]) {
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
