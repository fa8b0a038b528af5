import type { Weekday } from './calendar-names.ts'
import { at, before, S } from './scanner.ts'
import type { FoundDate, Shift } from './written-date.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const DAY = `(?:${DAYS.join('|')})`
const WEEKDAY = new RegExp(`(?<![\\p{L}\\p{N}’'-])${DAY}(?![\\p{L}\\p{N}-])`, 'gu')

/** Days with a name of their own, habits and titles: `Black Friday`, `every Monday`, `on a Sunday`. */
const IS_NAME_AFTER = new RegExp(
  `(?:(?:[Ee]very|[Ee]ach|[Aa]ny|[Mm]ost|[Aa]lternate|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|Black|Good|Ash|Easter|Palm|Whit|Maundy|Holy|Shrove|Fat|Super|Cyber|Giving|Bloody|Sheffield|Ruby|[Mm]an|Girl|Joe|Freaky|Mail|Casual|Manic|Stormy|[Oo]n${S}(?:a|the)|[Oo]ne|[Tt]he${S}(?:last|next|following|previous))${S}|${DAY}(?:${S}(?:to|through|thru|till|until)${S}|${S}?[-–—/]${S}?))$`,
  'u',
)
const IS_NAME_BEFORE = new RegExp(
  `${S}(?:Times|Night|Telegraph|Herald|Mirror|Express|Mail|Review|Star|Post|Independent|Tribune|Sun|World|Sport|School|Magazine|Addams|Weld|Morning|Agreement|school|best|roast|driver)(?!\\p{L})|${S}(?:to|through|thru|till|until)${S}${DAY}|${S}?[-–—/]${S}?${DAY}`,
  'uy',
)
const WHICH = new RegExp(
  `(?<!\\p{L})([Ll]ast|[Nn]ext|[Tt]his(?:${S}(?:past|coming))?|[Pp]ast|[Cc]oming)${S}$`,
  'u',
)
const OF_WEEK = new RegExp(`${S}(?:of${S})?(last|next|this)${S}week(?!\\p{L})`, 'uy')

/** The days of the week that stand by themselves, with `last`, `next` or the week they are of. */
export const weekdays = (text: string): FoundDate[] => {
  const found: FoundDate[] = []
  for (const { 0: name, index } of text.matchAll(WEEKDAY)) {
    const words = before(text, index)
    const end = index + name.length
    if (IS_NAME_AFTER.test(words) || at(IS_NAME_BEFORE, text, end)) continue
    const weekday = DAYS.indexOf(name) as Weekday
    const week = at(OF_WEEK, text, end)
    const which = week ? null : WHICH.exec(words)
    const span = { start: index - (which?.[0].length ?? 0), end: end + (week?.[0].length ?? 0) }
    const shift = week ? weekShift(week[1]) : which && dayShift(which[1])
    found.push({ span, kind: 'weekday', weekday, ...(shift && { shift }) })
  }
  return found
}

const OFFSETS: Record<string, number> = { last: -1, past: -1, this: 0, coming: 1, next: 1 }

const weekShift = (word = ''): Shift => ({ unit: 'week', offset: OFFSETS[word] ?? 0 })

/** `unit` day: the first such day in that direction, the day of publication left out unless `this`. */
const dayShift = (words = ''): Shift => ({
  unit: 'day',
  offset: OFFSETS[words.toLowerCase().split(/\s+/).at(-1) ?? ''] ?? 0,
})
