import type { DateParts, FoundDate } from './written-date.ts'

const YEAR = '((?:1[5-9]|20)\\d\\d)'
const ISO = new RegExp(
  `(?<![\\p{L}\\p{N}/_.:-])${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?=T\\d|(?![\\p{L}\\p{N}/_-]))`,
  'gu',
)
const STROKES = new RegExp(`(?<![\\p{L}\\p{N}/.,-])(\\d{1,2})/(\\d{1,2})/${YEAR}(?![\\p{L}\\p{N}/-])`, 'gu')
const STOPS = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?![\\p{L}\\p{N}/-]|\\.\\d)`,
  'gu',
)

/** Dates all in figures: `2020-08-19`, `8/19/2020`, `19.08.2020`. */
export const figures = (text: string, language: string): FoundDate[] =>
  [
    ...Array.from(text.matchAll(ISO), (match) => full(match, [1, 2, 3])),
    ...Array.from(text.matchAll(STROKES), (match) => full(match, strokeOrder(match, language))),
    ...Array.from(text.matchAll(STOPS), (match) => full(match, [3, 2, 1])),
  ].filter(({ parts }) => (parts.month ?? 0) >= 1 && (parts.month ?? 13) <= 12 && (parts.day ?? 32) <= 31)

type Order = readonly [year: number, month: number, day: number]
const MONTH_FIRST: Order = [3, 1, 2]
const DAY_FIRST: Order = [3, 2, 1]

/** The month stands first in the United States, the day everywhere else; a number over 12 is the day anywhere. */
const strokeOrder = ([, one, two]: RegExpMatchArray, language: string): Order => {
  if (Number(one) > 12) return DAY_FIRST
  if (Number(two) > 12) return MONTH_FIRST
  return /^en(?:-US)?$/i.test(language) ? MONTH_FIRST : DAY_FIRST
}

const full = (match: RegExpExecArray, [year, month, day]: Order): FoundDate & { parts: DateParts } => ({
  span: { start: match.index, end: match.index + match[0].length },
  kind: 'full',
  parts: { year: Number(match[year]), month: Number(match[month]), day: Number(match[day]) },
})
