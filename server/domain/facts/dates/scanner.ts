import type { CalendarNames } from './calendar-names.ts'

/** White space within a line. */
export const S = '(?:[ \\t\\u00a0\\u202f]{1,2})'
/** Nothing of a word or a number stands behind. */
export const WORD_END = '(?![\\p{L}\\p{N}])'
/** How far a pattern looks back at what stands before a date. */
const LOOK_BACK = 48

/** The words before `index`, as far as a pattern that ends in `$` needs them. */
export const before = (text: string, index: number): string =>
  text.slice(Math.max(0, index - LOOK_BACK), index)

/** What a sticky pattern finds at `index`. */
export const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** One of these names; the longer before the shorter, each with a capital, in capitals, or as the language has it. */
export const anyOf = (names: Iterable<string>, { lowerCase }: { lowerCase: boolean }): string => {
  const forms = [...names].flatMap((name) => [
    name.charAt(0).toUpperCase() + name.slice(1),
    name.toUpperCase(),
    ...(lowerCase ? [name] : []),
  ])
  return `(?:${[...new Set(forms)].sort((a, b) => b.length - a.length).join('|')})`
}

/** Months and weekdays are written with a capital in English and German only. */
export const monthsIn = (names: CalendarNames, language: string): string =>
  anyOf(names.months.keys(), { lowerCase: isSmall(language) })

export const weekdaysIn = (names: CalendarNames, language: string): string =>
  anyOf(names.weekdays.keys(), { lowerCase: isSmall(language) })

const isSmall = (language: string): boolean => language !== 'en' && language !== 'de'

/** What is counted: a number before it is no day and no year. */
const COUNTED = `
  people persons? men women boys girls children students workers soldiers troops officers protesters voters
  members residents refugees migrants patients adults jobs votes seats cases deaths copies copy pages words
  homes houses units cars vehicles flights tests doses shares points runs goals games matches feet foot ft
  inches miles? mph km kilometers? kilometres? meters? metres? yards acres hectares tons tonnes pounds kilos
  barrels gallons litres liters dollars euros rubles percent per hours? GMT UTC local times volts watts rpm
  calories million billion trillion thousand hundred francs yen shillings islands species students cattle
  sheep horses ships planes tanks missiles rounds bullets respondents responses signatures followers BC BCE
`
export const IS_COUNTED = new RegExp(
  `(?:${S}|-)(?:${COUNTED.trim().split(/\s+/).join('|')})${WORD_END}|${S}?%`,
  'uy',
)
