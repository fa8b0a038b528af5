import { calendarDate, type IsoDate } from './calendar-date.ts'
import { ENGLISH_MONTHS } from './dates/calendar-names.ts'

/** The date an address carries: a day, or only the month with its first and last day. */
export type UrlDate = { written: string; first: IsoDate; last: IsoDate }

/**
 * The date in the path of a web address, as news sites write it: `/2024/05/05/`, `-2024-05-05`,
 * `/2024/may/05`, `-20240505`, and `/2024/05/` for a month. An address inside the Internet Archive is
 * dated by the page that was archived. Numbers that are no calendar date are not dates.
 */
export const urlDate = (href: string): UrlDate | null => {
  const path = pathOf(archivedAddress(href) ?? href)
  for (const [pattern, read] of PATTERNS) {
    for (const match of path.matchAll(pattern)) {
      const date = read(match)
      if (date) return date
    }
  }
  return null
}

const YEAR = '(?:19|20)\\d\\d'
/** A longer number is no day. */
const END = '(?!\\d)'
const MONTH_NAMES = ENGLISH_MONTHS.flat().join('|')

/** From the plainest to the vaguest; of several dates in one address the first that exists counts. */
const PATTERNS: readonly [RegExp, (match: RegExpMatchArray) => UrlDate | null][] = [
  [new RegExp(`/(${YEAR})/(\\d{1,2})/(\\d{1,2})${END}`, 'g'), ([, y, m, d]) => day(y, Number(m), d)],
  [new RegExp(`[/_-](${YEAR})-(\\d{2})-(\\d{2})${END}`, 'g'), ([, y, m, d]) => day(y, Number(m), d)],
  [
    new RegExp(`/(${YEAR})/(${MONTH_NAMES})/(\\d{1,2})${END}`, 'gi'),
    ([, y, m, d]) => day(y, monthNumber(m), d),
  ],
  [
    new RegExp(`[/_-](${YEAR})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?=[/.]|$)`, 'g'),
    ([, y, m, d]) => day(y, Number(m), d),
  ],
  [new RegExp(`/(${YEAR})/(0?[1-9]|1[0-2])(?=/(?!\\d)|$)`, 'g'), ([, y, m]) => wholeMonth(y, Number(m))],
]

const day = (year: string | undefined, month: number, dayOfMonth: string | undefined): UrlDate | null => {
  const date = calendarDate(Number(year), month, Number(dayOfMonth))
  return date === null ? null : { written: date, first: date, last: date }
}

const wholeMonth = (year: string | undefined, month: number): UrlDate | null => {
  const first = calendarDate(Number(year), month, 1)
  const last = new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10)
  return first === null ? null : { written: first.slice(0, 7), first, last }
}

const monthNumber = (name: string | undefined): number =>
  ENGLISH_MONTHS.findIndex((names) => names.includes((name ?? '').toLowerCase())) + 1

const archivedAddress = (href: string): string | undefined =>
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/i.exec(href)?.[1]

/** Query and fragment carry dates of other things: campaigns, sessions, search terms. */
const pathOf = (href: string): string => href.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
