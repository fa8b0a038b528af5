import type { CalendarNames, Weekday } from './calendar-names.ts'
import { at, before, S, weekdaysIn } from './scanner.ts'
import type { FoundDate } from './written-date.ts'

/**
 * A date together with the day of the week that is named beside it: `Monday, Aug. 9`, `Aug. 9 (a Monday)`,
 * `August 9 was a Sunday`. Of several days of the week in a row none is taken, and a range has none.
 */
export const withWeekday = (
  text: string,
  date: FoundDate,
  names: CalendarNames,
  language: string,
): FoundDate => {
  if (date.parts?.day === undefined || date.until) return date
  const forms = formsOf(names, language)
  const words = before(text, date.span.start)
  const ahead = forms.ahead.exec(words)
  if (ahead && !forms.several.test(words.slice(0, ahead.index))) {
    const start = date.span.start - (words.length - ahead.index)
    const isInBrackets = ahead[0].endsWith('(') && text[date.span.end] === ')'
    return named(date, { start, end: date.span.end + (isInBrackets ? 1 : 0) }, ahead[1], names)
  }
  const behind = at(forms.behind, text, date.span.end)
  if (!behind) return date
  const span = { start: date.span.start, end: date.span.end + behind[0].length }
  return named(date, span, behind[1] ?? behind[2], names)
}

type Forms = { ahead: RegExp; several: RegExp; behind: RegExp }
const FORMS = new Map<string, Forms>()

const formsOf = (names: CalendarNames, language: string): Forms => {
  const known = FORMS.get(language)
  if (known) return known
  const weekdays = weekdaysIn(names, language)
  const forms = {
    ahead: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(${weekdays})\\.?(?:${S}(?:morning|afternoon|evening|night|noon))?(?:,?${S}|,)(?:(?:the|den|dem|le|el)${S})?\\(?$`,
      'u',
    ),
    // Another weekday, or a word that makes this one a name.
    several: new RegExp(
      `(?:${weekdays}\\.?(?:,|,?${S}(?:and|or|to|through|und|bis|et|y)|${S}?[-–—/])${S}?|(?:every|each|Sheffield|Black|Good|Ash|Easter|Palm|Super|Bloody)${S})$`,
      'u',
    ),
    behind: new RegExp(
      `(?:,${S}a|${S}(?:was|is|fell${S}on|falls${S}on)${S}a)${S}(${weekdays})(?!\\p{L})|${S}\\((?:a${S})?(${weekdays})\\.?\\)`,
      'uy',
    ),
  }
  FORMS.set(language, forms)
  return forms
}

const named = (
  date: FoundDate,
  span: FoundDate['span'],
  weekday: string | undefined,
  { weekdays }: CalendarNames,
): FoundDate => {
  const number: Weekday | undefined = weekdays.get((weekday ?? '').toLowerCase())
  return number === undefined ? date : { ...date, span, kind: 'weekday-date', weekday: number }
}
