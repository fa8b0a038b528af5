import { INCH, STONE, type Unit, unitOf } from './units.ts'

/** What stands behind a number and belongs to it, up to where. */
export type Behind = {
  end: number
  scale?: number
  percent?: 'percent' | 'points'
  currency?: string
  unit?: Unit
}

/** How far one looks behind a unit. */
const REACH = 12

const CURRENCY_BEFORE =
  /(?:(?:(?<![A-Za-z])(?:US|AU?|CA?|NZ|HK|S|R))?\$|[€£¥₽₹₩₴₺₪]|(?<![A-Za-z])(?:USD|EUR|GBP|CHF|RUB|JPY|CNY|Rs\.?))[ \u00a0]?$/

/** The sign or code of a currency right before `start`, and where it begins. */
export const currencyBefore = (text: string, start: number): { start: number; currency: string } | null => {
  const match = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 6), start))
  return match ? { start: start - match[0].length, currency: match[0].trim() } : null
}

const WIDENING =
  /(?:\b(?:about|around|nearly|almost|approximately|approx\.|roughly|some|more than|less than|fewer than|over|under|at least|at most|up to|as many as|as much as|close to|just (?:over|under|above|below)|(?:above|below)|an estimated|estimated|c\.|ca\.)|[~≈<>])[ \u00a0]?$/i
const OR_SO = /^(?: or so\b| or more\b| or less\b|-plus\b|-odd\b|\+)/i

/** Whether the words around a number say that it is not meant exactly. */
export const isApproximate = (text: string, start: number, end: number): boolean =>
  WIDENING.test(text.slice(Math.max(0, start - 20), start)) || OR_SO.test(text.slice(end, end + 10))

const SCALES: Record<string, number> = {
  ...{ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, k: 1000, m: 1e6, b: 1e9 },
}
const SCALE =
  /[ \u00a0-]?(?:(hundred|thousand|[mbt]r?illion|mn|mln|bn|bln|tn|trn)|([kmb]))(?![\p{L}\p{N}])/iuy
const PERCENT =
  /[ \u00a0-]?(?:(percentage[ -]points?|ppts?|pp|%[ -]points?|per ?cent(?:age)?[ -]points?)|(%|per ?cent|pct))(?!\p{L})/iuy
const MONEY =
  /[ \u00a0-](?:(?:US|Canadian|Australian|Hong Kong) )?(dollar|euro|cent|pence|ruble|rouble|yen|yuan|rupee|franc|krona|peso|hryvnia|zloty|lira|USD|EUR|GBP|pounds? sterling)s?(?!\p{L})/iuy

/** `47p`, `47¢` */
const PENCE = /[p¢](?![\p{L}\p{N}])/uy

/** Scale, then a percent sign, a currency or a unit. `sign`: there is a currency before it already. */
export const behind = (text: string, from: number, sign: string | undefined): Behind => {
  const scaled = scaleAt(text, from, sign !== undefined)
  const percent = at(PERCENT, text, scaled.end)
  if (percent) return { ...scaled, end: PERCENT.lastIndex, percent: percent[1] ? 'points' : 'percent' }
  const money = at(MONEY, text, scaled.end)
  if (money) {
    return { ...scaled, end: MONEY.lastIndex, currency: sign ?? (money[1] ?? '').toLowerCase() }
  }
  if (at(PENCE, text, scaled.end)) return { ...scaled, end: PENCE.lastIndex, currency: 'pence' }
  if (sign !== undefined) return { ...scaled, currency: sign }
  return { ...scaled, ...unitAt(text, scaled.end) }
}

/** Letters alone scale money; of people they do so when a word follows: `40m people`, not `40m high`. */
const scaleAt = (text: string, from: number, isMoney: boolean): Behind => {
  const match = at(SCALE, text, from)
  if (!match) return { end: from }
  const { lastIndex } = SCALE
  const scale = SCALES[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 1
  const isCounted =
    match[0].toLowerCase() === 'm' &&
    /^ (?:people|[a-z]{3,15}ers|[a-z]{2,12}ns)\b/.test(text.slice(lastIndex, lastIndex + 20))
  const holds = match[1] !== undefined || isMoney || isCounted
  return holds ? { end: lastIndex, scale } : { end: from }
}

const WORD = '[\\p{L}°º]{1,14}[²³23]?(?:/[a-z]{1,3})?'
const WORDS = new RegExp(
  `[ \u00a0-]?(${WORD})(?:(\\.?[ \u00a0-])(${WORD}))?(?:(\\.?[ \u00a0-])(${WORD}))?(?:(\\.?[ \u00a0-])(${WORD}))?`,
  'uy',
)
/** The inches of `6 in (15 cm)`; everywhere else it is a preposition. */
const INCHES = /[ \u00a0-]?in\.?(?=\)|[ \u00a0]?\(\d)/y
/** The stones of `13st 5lb`; everywhere else it makes an ordinal. */
const STONES = /[ \u00a0]?st(?=[ \u00a0]\d{1,2}[ \u00a0]?lbs?\b)/y
/** A measure of something else: foot-pounds, miles per gallon, kilometres a litre, acre-feet are one unit. */
const GOES_ON =
  /^(?:\/\p{L}| per |[- ](?:feet|foot|pounds?|hours?|force)\b| an? (?:gallon|litre|liter|hour|second|minute)\b)/u

/** The unit whose name is the longest that begins here. */
const unitAt = (text: string, from: number): Pick<Behind, 'end' | 'unit'> => {
  if (at(INCHES, text, from)) return { end: INCHES.lastIndex, unit: INCH }
  if (at(STONES, text, from)) return { end: STONES.lastIndex, unit: STONE }
  const match = at(WORDS, text, from)
  if (!match) return { end: from }
  const [, first = '', gap1 = '', second, gap2 = '', third, gap3 = '', fourth] = match
  const lead = match[0].indexOf(first)
  const candidates: [words: (string | undefined)[], length: number][] = [
    [[first, second, third, fourth], lengthOf(first, gap1, second, gap2, third, gap3, fourth)],
    [[first, second, third], lengthOf(first, gap1, second, gap2, third)],
    [[first, second], lengthOf(first, gap1, second)],
    [[first], first.length],
  ]
  for (const [words, length] of candidates) {
    const unit = words.includes(undefined) ? undefined : unitOf(words.join(' '))
    if (!unit) continue
    const end = from + lead + length
    return isOtherUnit(unit, text.slice(end, end + REACH)) ? { end: from } : { end, unit }
  }
  return { end: from }
}

/** Five F-16s are no temperature. */
const isOtherUnit = ({ dimension }: Unit, after: string): boolean =>
  GOES_ON.test(after) || (dimension === 'temperature' && after.startsWith('-'))

const lengthOf = (...parts: (string | undefined)[]): number => parts.join('').length

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(text)
}
