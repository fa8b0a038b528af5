import { dayNumber } from './day-number.ts'
import { type TimeScale, timeScale, xOf } from './time-scale.ts'
import type { TimelineDate } from './timeline-date.ts'

/** What tells apart how a date came to be: in the text, in a link's address, or read by an editor. */
export type MarkShape = 'text' | 'link' | 'corrected'

/** One date on the line; `row` 0 stands on it, the next above. Pixels. */
export type Mark = { id: string; shape: MarkShape; x: number; row: number; isFar: boolean }

/** How many dates of a column found no room in it; `isTold`: there is room for the number. */
export type More = { x: number; number: number; isTold: boolean }

/** Time of which no single day is named: a week, a month, a year. `number` dates mean just this time. */
export type Bar = { id: string; x: number; width: number; row: number; number: number; isFar: boolean }

export type TimelineLayout = {
  scale: TimeScale
  marks: readonly Mark[]
  more: readonly More[]
  bars: readonly Bar[]
  /** Rows of bars, and how many bars found no room in them. */
  barRows: number
  barsLeftOut: number
  /** null: nobody knows */
  publishedX: number | null
}

/** A mark and the room around it, in pixels. */
const MARK = 11
/** So many marks stand on one another. */
const MOST_ROWS = 5
/** A number of four digits, in pixels. */
const NUMBER = 34
const MOST_BAR_ROWS = 4
/** A month in a century can still be seen, in pixels. */
const NARROWEST_BAR = 7

/**
 * Where everything stands on a line of time that is `width` pixels wide. However many dates there are, what is
 * drawn is bounded by the width: dates that would lie on one another stand in one column.
 * @param dates in the order of time
 */
export const timelineLayout = (
  dates: readonly TimelineDate[],
  publishedOn: string | null,
  width: number,
): TimelineLayout => {
  const known = dates.flatMap((date) => (date.days ? [{ ...date, days: date.days }] : []))
  const published = publishedOn === null ? null : dayNumber(publishedOn)
  const stretches = known.map(({ days }) => days)
  if (published !== null) stretches.push({ first: published, last: published })
  const scale = timeScale(stretches, width)
  return {
    scale,
    ...columnsOf(known.filter(isDay), scale),
    ...barsOf(
      known.filter((date) => !isDay(date)),
      scale,
    ),
    publishedX: published === null ? null : xOf(scale, published),
  }
}

type Known = TimelineDate & { days: { first: number; last: number } }

const isDay = ({ days }: Known): boolean => days.first === days.last

const shapeOf = ({ reading, kind }: TimelineDate): MarkShape => {
  if (reading) return 'corrected'
  return kind === 'url' ? 'link' : 'text'
}

const columnsOf = (dates: readonly Known[], scale: TimeScale): { marks: Mark[]; more: More[] } => {
  const columns: { x: number; dates: Known[] }[] = []
  for (const date of dates) {
    const x = xOf(scale, date.days.first)
    const last = columns.at(-1)
    if (last && x - last.x < MARK) last.dates.push(date)
    else columns.push({ x, dates: [date] })
  }
  const marks: Mark[] = []
  const more: Omit<More, 'isTold'>[] = []
  for (const { x, dates: inColumn } of columns) {
    const seen = inColumn.length > MOST_ROWS ? MOST_ROWS - 1 : inColumn.length
    for (const [row, date] of inColumn.slice(0, seen).entries()) {
      marks.push({ id: date.id, shape: shapeOf(date), x, row, isFar: date.isFar })
    }
    if (seen < inColumn.length) more.push({ x, number: inColumn.length - seen })
  }
  const isNear = ({ x }: { x: number }, other: { x: number } | undefined) =>
    other !== undefined && Math.abs(other.x - x) < NUMBER
  const told = more.map((one, index) => ({
    ...one,
    isTold: !isNear(one, more[index - 1]) && !isNear(one, more[index + 1]),
  }))
  return { marks, more: told }
}

const barsOf = (
  dates: readonly Known[],
  scale: TimeScale,
): { bars: Bar[]; barRows: number; barsLeftOut: number } => {
  const bars = new Map<string, Bar>()
  const ends: number[] = []
  let barsLeftOut = 0
  for (const { id, days, isFar } of dates) {
    const key = `${days.first} ${days.last}`
    const same = bars.get(key)
    if (same) {
      same.number += 1
      continue
    }
    const [from, to] = [xOf(scale, days.first), xOf(scale, days.last)]
    const width = Math.max(NARROWEST_BAR, to - from)
    const x = (from + to - width) / 2
    const free = ends.findIndex((end) => end < x)
    const row = free === -1 ? ends.length : free
    if (row >= MOST_BAR_ROWS) {
      barsLeftOut += 1
      continue
    }
    ends[row] = x + width + 1
    bars.set(key, { id, x, width, row, number: 1, isFar })
  }
  return { bars: [...bars.values()], barRows: ends.length, barsLeftOut }
}
