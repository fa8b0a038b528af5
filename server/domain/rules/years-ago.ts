import type { Span } from '#domain/article/span.ts'
import type { Quantity } from '#domain/facts/quantities/quantity.ts'
import { plainYears } from './plain-years.ts'

/** A number of years and the year that they lead back to from `now`. */
export type Elapsed = {
  count: Quantity
  year: Quantity
  now: number
  what: 'ago' | 'anniversary'
  /** the words leave no other reading */
  isSure: boolean
}

const AGO_THEN_YEAR = /^ years ago,? (?:(?:back )?in |on )[^;:“”"()\d]{0,20}(?:\d{1,2},? )?$/
const YEAR_THEN_AGO = /^,? (?:(?:about|some|nearly|more than|almost|over) )?$/
const YEARS_AGO = /^ years ago\b/
const ANNIVERSARY = /^(?:st|nd|rd|th)? anniversary of [^;:“”"()]{0,60}$/
/** It is marked now. */
const NOW =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:year|week|month|weekend)|marks|marking|is marked|will mark|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/** Every `N years ago, in Y` and `Nth anniversary of Y` of a sentence with one year. */
export const elapsedIn = (text: string, sentence: Span, all: readonly Quantity[], now: number): Elapsed[] => {
  const years = plainYears(text, all)
  const [year] = years
  if (!year || years.length !== 1 || year.value > now || year.range) return []
  return all.flatMap((count) => {
    const what = kindOf(text, count, year)
    if (!what) return []
    const elapsed = { count, year, now, what }
    if (what === 'ago') return [{ ...elapsed, isSure: !count.approximate && count.value % 5 !== 0 }]
    const isNow = NOW.test(text.slice(sentence.start, sentence.end))
    const isToCome = count.value > now - year.value
    return isNow || isToCome ? [{ ...elapsed, isSure: isNow }] : []
  })
}

const isBare = ({ kind, range, unit, percent, currency }: Quantity): boolean =>
  kind === 'amount' && [range, unit, percent, currency].every((each) => each === undefined)

const kindOf = (text: string, count: Quantity, year: Quantity): Elapsed['what'] | null => {
  const isBefore = count.span.end <= year.span.start
  const behind = isBefore ? text.slice(count.span.end, Math.min(year.span.start, count.span.end + 100)) : ''
  if (count.kind === 'ordinal') return ANNIVERSARY.test(behind) ? 'anniversary' : null
  if (!isBare(count)) return null
  if (isBefore) return AGO_THEN_YEAR.test(behind) ? 'ago' : null
  const isAgo = YEARS_AGO.test(text.slice(count.span.end, count.span.end + 12))
  return isAgo && YEAR_THEN_AGO.test(text.slice(year.span.end, count.span.start)) ? 'ago' : null
}
