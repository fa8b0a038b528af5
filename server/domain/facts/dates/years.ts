import { at, before, IS_COUNTED, S } from './scanner.ts'
import type { FoundDate } from './written-date.ts'

/** Four figures that can be a year, perhaps with the end of a range behind a dash. */
const YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£¥#’'_+-])((?:1[5-9]|20)\\d\\d)(?:[-–]((?:1[5-9]|20)?\\d\\d))?(?![\\p{L}\\p{N}_]|[.,:/]\\d|[-–/](?!\\p{L}{3}))`,
  'gu',
)
const IN_WORDS = `[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Yy]ear|[Ee]arly|[Ll]ate|[Mm]id|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|[Bb]etween|[Bb]orn|[Cc]irca`
const IS_LED_IN = new RegExp(`(?<!\\p{L})(?:${IN_WORDS})(?:${S}|-)$`, 'u')
/** What may be `of` a year; whatever else is `of 2000` is a number of things. */
const IS_PART_OF = new RegExp(
  `(?<!\\p{L})(?:spring|summer|fall|autumn|winter|end|beginning|start|middle|half|quarter|part|months?|weeks?|days?|year|crisis|crash|war|election|elections|uprising|revolution|protests?|recession|events|outbreak|attacks?|earthquake|floods?|famine|treaty|accords?|coup|season|campaign)${S}of${S}$`,
  'iu',
)
const IS_CHAINED = new RegExp(`(?:1[5-9]|20)\\d\\d(?:,|,?${S}(?:and|or|to|through))${S}$`, 'u')
const STARTS_CHAIN = new RegExp(`${S}to${S}(?:19|20)\\d\\d(?![\\p{L}\\p{N}]|[.,:/]\\d)`, 'uy')
const IS_FROM = new RegExp(`(?<!\\p{L})[Ff]rom${S}$`, 'u')
const IS_ADJECTIVE = new RegExp(
  `(?<!\\p{L})(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[’']s)${S}$`,
  'u',
)
const HAS_NOUN = new RegExp(`${S}\\p{L}{3}`, 'uy')
const DECADE = /[’']?s(?!\p{L})/uy

/** Years that their words show to be years: `in 2019`, `the 2020 election`, `(1999)`, `2014-2018`. */
export const years = (text: string): FoundDate[] => {
  const found: FoundDate[] = []
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1])
    const until = endOf(year, match[2])
    const span = { start: match.index, end: match.index + match[0].length }
    if (until === null || isNumber(text, span.end) || (year % 10 === 0 && at(DECADE, text, span.end)))
      continue
    const isAfterYear = span.start - (found.at(-1)?.span.end ?? -99) < 10
    if (!isYear(text, span, { year, isRange: match[2]?.length === 4, isAfterYear })) continue
    found.push({ span, kind: 'year', parts: { year }, ...(until && { until: { year: until } }) })
  }
  return found
}

/** The last year of a range, whose century may be left out; `null` when it is no range of years. */
const endOf = (year: number, end: string | undefined): number | undefined | null => {
  if (end === undefined) return undefined
  const last = end.length === 4 ? Number(end) : Math.floor(year / 100) * 100 + Number(end)
  return last > year ? last : null
}

const isNumber = (text: string, end: number): boolean => at(IS_COUNTED, text, end) !== null

type Candidate = { year: number; isRange: boolean; isAfterYear: boolean }

const isYear = (text: string, span: FoundDate['span'], candidate: Candidate): boolean => {
  const words = before(text, span.start)
  if (IS_LED_IN.test(words) || IS_PART_OF.test(words)) return true
  if (words.endsWith('(') && text[span.end] === ')') return true
  return candidate.year >= 1900 && candidate.year < 2050 && isLikely(text, words, span.end, candidate)
}

/** For figures that are hardly ever a number of things less has to be said around them. */
const isLikely = (
  text: string,
  words: string,
  end: number,
  { year, isRange, isAfterYear }: Candidate,
): boolean => {
  if (isRange || (isAfterYear && IS_CHAINED.test(words))) return true
  if (IS_FROM.test(words)) return at(STARTS_CHAIN, text, end) !== null
  return year !== 2000 && IS_ADJECTIVE.test(words) && at(HAS_NOUN, text, end) !== null
}
