import { before, S } from './scanner.ts'
import type { FoundDate, Shift } from './written-date.ts'

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:([Tt]he${S}day${S}(?:before${S}yesterday|after${S}tomorrow))|([Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)|([Ll]ast|[Tt]his|[Nn]ext)${S}(week|weekend|month|year|night|morning|afternoon|evening))(?![\\p{L}\\p{N}-])`,
  'gu',
)
const AGO = new RegExp(`(?:day|week|month|year)s?${S}ago(?!\\p{L})`, 'gu')
const HOW_MANY = new RegExp(`(?<![\\p{L}\\p{N}.,’'-])(an?|${NUMBERS.join('|')}|\\d{1,3})${S}$`, 'iu')

/** A rolling period rather than the calendar's: `over the last year`, `her last week`. */
const IS_PERIOD = new RegExp(
  `(?<!\\p{L})(?:the|his|her|their|its|my|your|our|very|every|a|[’']s|s[’'])${S}$`,
  'iu',
)
const STARTS_SENTENCE = /(?:^|[.!?:;…\n][”"’')\]]*[ \t\u00a0]*|[“"‘'([–—-][ \t\u00a0]*)$/u
const IS_ROUGH = new RegExp(
  `(?:[Mm]ore${S}than|[Ll]ess${S}than|[Aa]t${S}least|[Uu]p${S}to|[Ff]ewer${S}than|[Oo]ver|[Uu]nder|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Ss]ome|[Aa]pproximately|or|to|[Hh]alf|and|[-–])${S}?$`,
  'u',
)

/** `yesterday`, `last week`, `this year`, `three days ago`: times told from the day the article appeared. */
export const relativeDates = (text: string): FoundDate[] => {
  const found: FoundDate[] = []
  for (const match of text.matchAll(NAMED)) {
    const shift = named(match, text)
    if (shift) found.push({ ...relative(match.index, match), shift })
  }
  for (const match of text.matchAll(AGO)) {
    const words = before(text, match.index)
    const count = HOW_MANY.exec(words)
    if (!count || IS_ROUGH.test(words.slice(0, count.index))) continue
    const unit = (/^[a-z]+?(?=s?\s)/.exec(match[0])?.[0] ?? 'day') as Shift['unit']
    const start = match.index - (words.length - count.index)
    found.push({ ...relative(start, match), shift: { unit, offset: -countOf(count[1] ?? '') } })
  }
  return found
}

const relative = (start: number, match: RegExpExecArray): FoundDate => ({
  span: { start, end: match.index + match[0].length },
  kind: 'relative',
})

const DAYS: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }
const OFFSETS: Record<string, number> = { last: -1, this: 0, next: 1 }

const named = (match: RegExpExecArray, text: string): Shift | null => {
  const [whole, around, day, which = '', unit = ''] = match
  if (around !== undefined) return { unit: 'day', offset: /before/.test(around) ? -2 : 2 }
  const words = before(text, match.index)
  // `USA Today`: in the middle of a sentence a capital makes it a name.
  if (/^\p{Lu}/u.test(whole) && !STARTS_SENTENCE.test(words)) return null
  if (day !== undefined) return { unit: 'day', offset: DAYS[day.toLowerCase()] ?? 0 }
  if (IS_PERIOD.test(words) || isPartOf(text, match.index + whole.length)) return null
  return shiftOf(OFFSETS[which.toLowerCase()] ?? 0, unit)
}

/** `last week of July` is told from July. */
const isPartOf = (text: string, end: number): boolean =>
  new RegExp(`^${S}of${S}`).test(text.slice(end, end + 8))

const PARTS_OF_DAY = new Set(['night', 'morning', 'afternoon', 'evening'])

const shiftOf = (offset: number, unit: string): Shift | null => {
  if (!PARTS_OF_DAY.has(unit)) return { unit: unit as Shift['unit'], offset }
  // A next night or morning is the next of a story, not of the article.
  return offset > 0 ? null : { unit: 'day', offset }
}

const countOf = (word: string): number => {
  if (/^an?$/i.test(word)) return 1
  return /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 2
}
