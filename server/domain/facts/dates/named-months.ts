import type { CalendarNames } from './calendar-names.ts'
import { notADay, notAMonth } from './misread-months.ts'
import { at, before, monthsIn, S, WORD_END } from './scanner.ts'
import type { DateParts, FoundDate } from './written-date.ts'

const DAY = '(\\d{1,2})'
const ORDINAL = '(?:st|nd|rd|th|er|º)?'
const YEAR = '(1[0-9]\\d\\d|2[01]\\d\\d)(?![\\p{L}\\d%]|[.,:/]\\d|-\\p{L})'
const NO_LONGER_NUMBER =
  '(?![\\p{L}\\d%°]|[.,:/]\\d|-(?:year|day|week|month|mile|foot|yard|point)|\\s?[ap]\\.?m\\b)'
const RANGE = `(?:${S}?[-–—]${S}?|${S}(?:to|through|thru|until|till|bis|au|al)${S})`
const OF = `(?:(?:of|de|del)${S})?`

/** Dates with the month by name: `Aug. 9, 2020`, `19 August`, `9-11 August 2020`, `May 3 to June 5`, `August 2020`. */
export const namedMonths = (text: string, names: CalendarNames, language: string): FoundDate[] => {
  const forms = formsOf(names, language)
  const found: FoundDate[] = []
  for (const match of text.matchAll(forms.month)) {
    const start = match.index
    if (start < (found.at(-1)?.span.end ?? 0)) continue
    const month = { start, end: endOfMonth(text, start, match[0], names), number: numberOf(match[0], names) }
    const date =
      dayBefore(text, month, forms) ?? dayBehind(text, month, names, forms) ?? yearBehind(text, month, forms)
    if (date) found.push(date)
  }
  return found
}

type Month = { start: number; end: number; number: number }
type Forms = Record<'month' | 'dayBefore' | 'dayBehind' | 'yearBehind' | 'yearAfterDay', RegExp>

const FORMS = new Map<string, Forms>()

const formsOf = (names: CalendarNames, language: string): Forms => {
  const known = FORMS.get(language)
  if (known) return known
  const months = monthsIn(names, language)
  const forms: Forms = {
    month: new RegExp(`(?<![\\p{L}\\p{N}’'])${months}(?!\\p{L})`, 'gu'),
    dayBefore: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/$€£¥#-])(?:${DAY}(?:${ORDINAL}|\\.)${RANGE})?${DAY}(?:${ORDINAL}|\\.)${S}${OF}$`,
      'u',
    ),
    yearAfterDay: new RegExp(`(?:,?${S}|,)${OF}${YEAR}`, 'uy'),
    dayBehind: new RegExp(
      `${S}${DAY}${ORDINAL}${NO_LONGER_NUMBER}(?:${RANGE}(?:(${months})\\.?${S})?${DAY}${ORDINAL}${NO_LONGER_NUMBER})?(?:(?:,?${S}|,)${YEAR})?`,
      'uy',
    ),
    yearBehind: new RegExp(`(?:,?${S})${OF}${YEAR}${WORD_END}`, 'uy'),
  }
  FORMS.set(language, forms)
  return forms
}

const numberOf = (name: string, names: CalendarNames): number => names.months.get(name.toLowerCase()) ?? 0

/** A name that is shortened takes its stop with it; behind a full name the stop ends the sentence. */
const endOfMonth = (text: string, start: number, name: string, names: CalendarNames): number => {
  const end = start + name.length
  return text[end] === '.' && !names.full.has(name.toLowerCase()) ? end + 1 : end
}

/** `19 August 2020`, `9-11 August`, `19. August`, `19 de agosto de 2020`. */
const dayBefore = (text: string, month: Month, forms: Forms): FoundDate | null => {
  const words = before(text, month.start)
  const match = forms.dayBefore.exec(words)
  if (!match) return null
  const year = at(forms.yearAfterDay, text, month.end)
  const span = { start: month.start - (words.length - match.index), end: month.end + (year?.[0].length ?? 0) }
  if (!year && (at(forms.dayBehind, text, month.end) || notADay(text, { ...month, end: span.end })))
    return null
  const own = partsOf(month.number, match[2], year?.[1])
  if (match[1] === undefined) return dated(span, own)
  return dated(span, partsOf(month.number, match[1], year?.[1]), own)
}

/** `Aug. 9, 2020`, `August 9th`, `Aug. 9-11`, `May 3 to June 5`. */
const dayBehind = (text: string, month: Month, names: CalendarNames, forms: Forms): FoundDate | null => {
  const match = at(forms.dayBehind, text, month.end)
  if (!match) return null
  const [whole, day, otherMonth, otherDay, year] = match
  const span = { start: month.start, end: month.end + whole.length }
  if (notADay(text, { ...month, end: span.end }) || (Number(day) > 31 && year === undefined)) return null
  const first = partsOf(month.number, day, year)
  if (otherDay === undefined) return dated(span, first)
  const until = otherMonth === undefined ? month.number : numberOf(otherMonth, names)
  return dated(span, first, partsOf(until, otherDay, year))
}

/** `August 2020`, `August of 2020`. */
const yearBehind = (text: string, month: Month, forms: Forms): FoundDate | null => {
  const match = at(forms.yearBehind, text, month.end)
  if (!match) return null
  const span = { start: month.start, end: month.end + match[0].length }
  if (notAMonth(text, span)) return null
  return { span, kind: 'month-year', parts: partsOf(month.number, undefined, match[1]) }
}

const dated = (span: FoundDate['span'], parts: DateParts, until?: DateParts): FoundDate => ({
  span,
  kind: parts.year === undefined ? 'month-day' : 'full',
  parts,
  ...(until && { until }),
})

const partsOf = (month: number, day: string | undefined, year: string | undefined): DateParts => ({
  month,
  ...(day !== undefined && { day: Number(day) }),
  ...(year !== undefined && { year: Number(year) }),
})
