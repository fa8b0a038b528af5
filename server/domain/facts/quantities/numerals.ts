import type { Span } from '#domain/article/span.ts'
import { CARDINAL, fractionValue, ORDINAL, ORDINAL_WORDS, PART, wordsValue } from './number-words.ts'

/** A number by itself, before it is known what it counts. Places are those of the text it was found in. */
export type Numeral = Span & {
  kind: 'number' | 'fraction' | 'ordinal' | 'other'
  value: number
  /** what its last digit counts */
  step: number
  /** what its last digit counts that is no closing nought */
  significant: number
  written: 'digits' | 'words'
}

const FRACTION_SIGNS: Record<string, number> = {
  ...{ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 },
  ...{ '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 },
}
const SIGN = `[${Object.keys(FRACTION_SIGNS).join('')}]`

/** Digits that are no number to reckon with: days, times, telephone numbers, versions. */
const OTHER = [
  '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?!\\d)',
  '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?',
  '\\+\\d{1,3}[ \\d()-]{6,18}\\d',
  '\\d{3}[-. ]\\d{3}[-. ]\\d{4}(?!\\d)',
  '\\d{3}-\\d{4}(?!\\d)',
  '\\d{1,6}(?:\\.\\d{1,6}){2,6}',
].join('|')
/** The spaces that stand between groups of digits are those that do not break. */
const NUMBER = '(?:\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3}){1,5}(?!\\d)|\\d+)(?:\\.\\d{1,9})?'
const FRACTION = `\\d{1,4}[ -]\\d{1,2}/\\d{1,2}(?![\\d/])|\\d{1,3}/\\d{1,3}(?![\\d/])|\\d{0,4}${SIGN}`

const DIGITS = new RegExp(`(${OTHER})|(${FRACTION})|${NUMBER}`, 'g')

const LARGE_NEXT = '(?=hundred|thousand|million|billion|trillion|dozen)'
const WORDS = new RegExp(
  `\\b(?:((?:(?:a|one|two|three|four|five|six|seven|eight|nine)[ -])(?:${PART})|half)` +
    `|(${ORDINAL})` +
    `|(?:an?[ -]${LARGE_NEXT})?(?:${CARDINAL}))\\b`,
  'gi',
)
/** What may go on with a number in words. */
const NEXT_WORD = new RegExp(`[ -](?:and[ -])?(?:${CARDINAL})\\b`, 'iy')
/** A number has no more words behind its first. */
const MOST_WORDS = 14

/** `two and a half`: the half belongs to the number before it. */
const AND_A_HALF = /[ -]and[ -]a[ -]half\b/y

/** Every number in `text`, in reading order; none shares a character with another. */
export const numeralsIn = (text: string): Numeral[] => {
  const found = [...digitsIn(text), ...wordsIn(text)].sort((a, b) => a.start - b.start)
  let end = 0
  return found.filter((numeral) => {
    if (numeral.start < end) return false
    end = numeral.end
    return true
  })
}

const digitsIn = (text: string): Numeral[] => {
  const found: Numeral[] = []
  DIGITS.lastIndex = 0
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
    const { index: start, 0: written, 1: other, 2: fraction } = match
    const end = start + written.length
    if (other) found.push({ start, end, written: 'digits', ...UNREADABLE })
    else if (fraction) found.push({ start, end, written: 'digits', ...fractionOf(written) })
    else found.push(withHalf(text, decimal(start, written)))
  }
  return found
}

const UNREADABLE = { kind: 'other', value: Number.NaN, step: 1, significant: 1 } as const

/** `1,250.50` is 1250.5 to the hundredth. */
const decimal = (start: number, written: string): Numeral => {
  const plain = written.replace(/[^\d.]/g, '')
  const decimals = plain.length - (plain.indexOf('.') + 1 || plain.length)
  const step = 10 ** -decimals
  const significant = step * closing(plain, decimals)
  const end = start + written.length
  return { start, end, written: 'digits', kind: 'number', value: Number(plain), step, significant }
}

/** Closing noughts of a whole number may be there for want of knowing better; those behind a point are not. */
const closing = (digits: string, decimals: number): number => {
  let end = digits.length
  if (decimals > 0) return 1
  while (end > 1 && digits[end - 1] === '0') end -= 1
  return 10 ** (digits.length - end)
}

const fractionOf = (written: string): Omit<Numeral, 'start' | 'end' | 'written'> => {
  const sign = FRACTION_SIGNS[written.at(-1) ?? '']
  const [above = '', below] = written.split('/')
  const [whole, part] = sign === undefined ? splitMixed(above) : [Number(written.slice(0, -1)), sign]
  const value = sign === undefined ? whole + part / Number(below) : whole + part
  if (!Number.isFinite(value)) return UNREADABLE
  return { kind: whole > 0 ? 'number' : 'fraction', value, ...exactly(value) }
}

const splitMixed = (above: string): [whole: number, part: number] => {
  const numbers = above.split(/[ -]/).map(Number)
  return numbers.length > 1 ? [numbers[0] ?? 0, numbers[1] ?? 0] : [0, numbers[0] ?? 0]
}

/** What is told in halves and quarters is good to a twentieth of itself. */
const exactly = (value: number) => ({ step: value / 10, significant: value / 10 })

const wordsIn = (text: string): Numeral[] => {
  const found: Numeral[] = []
  WORDS.lastIndex = 0
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const numeral = read(text, match)
    if (!numeral) continue
    found.push(numeral)
    WORDS.lastIndex = numeral.end
  }
  return found
}

const read = (
  text: string,
  { index, 0: written, 1: fraction, 2: ordinal }: RegExpExecArray,
): Numeral | null => {
  const place = { start: index, end: index + written.length, written: 'words' as const }
  if (ordinal) {
    const value = ORDINAL_WORDS.get(written.toLowerCase()) ?? 0
    return { ...place, kind: 'ordinal', value, step: 1, significant: 1 }
  }
  if (fraction) {
    const value = fractionValue(written)
    return value === null ? null : { ...place, kind: 'fraction', value, ...exactly(value) }
  }
  return /^(?:hundred|thousand|[mbt]r?illion|dozen)/i.test(written) ? null : cardinal(text, place)
}

/** The longest run of words that makes one number: of `two and three` it is `two`. */
const cardinal = (text: string, place: Span & { written: 'words' }): Numeral | null => {
  let { end } = place
  let value = wordsValue(text.slice(place.start, end))
  if (value === null) return null
  for (let more = 0; more < MOST_WORDS; more += 1) {
    NEXT_WORD.lastIndex = end
    if (!NEXT_WORD.test(text)) break
    const longer = wordsValue(text.slice(place.start, NEXT_WORD.lastIndex))
    if (longer === null) break
    ;[end, value] = [NEXT_WORD.lastIndex, longer]
  }
  const significant = /dozen$/i.test(text.slice(end - 5, end)) ? 12 : closing(String(value), 0)
  return withHalf(text, { ...place, end, kind: 'number', value, step: 1, significant })
}

const withHalf = (text: string, numeral: Numeral): Numeral => {
  AND_A_HALF.lastIndex = numeral.end
  if (numeral.value > 100 || !AND_A_HALF.test(text)) return numeral
  return { ...numeral, end: AND_A_HALF.lastIndex, value: numeral.value + 0.5, step: 0.5, significant: 0.5 }
}
