import { daysBetween, type IsoDate } from '#domain/facts/calendar-date.ts'
import type { DateMention } from '#domain/facts/dates/date-mention.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { sentenceAround } from '#domain/facts/sentence-around.ts'
import { isAheadOf, isSurelyPast, isSurelySaid, isToldAsPast } from './past-tense.ts'
import type { Noticed, Rule } from './rule.ts'

/** Time zones, and the morning edition written the night before. */
const TOLERANCE_DAYS = 1
/** What is added after publication says so itself. */
const NOT_PROSE = new Set(['credit', 'byline', 'notice', 'related'])
const IS_ADDED_LATER =
  /^[\s[(*]*(?:Updated?|Correction|Corrected|Clarification|Editor[’']s note|Note|Published|Posted|Copyright|©)/i

/**
 * A date later than the article that is told as past. Only dates with their year count, since the others are read
 * from the day of publication. Sure of itself only for a whole day on which something is said to have happened.
 */
export const anachronism: Rule = {
  id: 'anachronism',
  title: 'Past told of a later date',
  confidence: 'precise',
  languages: ['en'],
  flags: 'A date or year later than the publication date in a sentence that tells it as past.',
  doesNotFlag: [
    'what is to come: will, would, plans, forecasts, targets, deadlines, terms of office',
    'by, until, through or for a later date',
    'years that name a budget, a model, a law, a tournament or a campaign: “the 2024 election”',
    'stories that are set in the future: novels, films, games',
    'a difference of one day (time zones, print and web editions)',
    'notes that were added later: updates, corrections, credits',
    'dates without a year, and articles without a publication date',
  ],
  mightBeFine:
    'It may be a plan told in the past tense, a slip of the publication date, or words added later.',
  precision: { rate: null, evidence: 'Not measured on news articles yet.' },
  *check(facts) {
    const { publishedOn } = facts
    if (publishedOn === null) return
    const kinds = blockKinds(facts)
    for (const date of facts.dates) {
      if (!isLater(date, publishedOn) || NOT_PROSE.has(kinds(date.span.start))) continue
      const noticed = toldAsPast(facts, date, publishedOn)
      if (noticed) yield noticed
    }
  },
}

const isLater = ({ explicit, kind, first }: DateMention, publishedOn: IsoDate): boolean =>
  explicit && kind !== 'url' && daysBetween(publishedOn, first) > TOLERANCE_DAYS

/** The kind of the block at positions that are asked for in reading order. */
const blockKinds = ({ blocks }: Facts): ((position: number) => string) => {
  let next = 0
  return (position) => {
    while ((blocks[next]?.end ?? Infinity) <= position) next += 1
    return blocks[next]?.kind ?? ''
  }
}

const toldAsPast = (facts: Facts, date: DateMention, publishedOn: IsoDate): Noticed | null => {
  const { start, end } = sentenceAround(facts.sentences, date.span.start)
  const sentence = facts.text.slice(start, end)
  const place = { start: date.span.start - start, end: date.span.end - start }
  const isSaid = isSurelySaid(sentence, place)
  if (IS_ADDED_LATER.test(sentence)) return null
  if (!isSaid && (isAheadOf(sentence, place) || !isToldAsPast(sentence, place))) return null
  const { written, first } = date
  const days = daysBetween(publishedOn, first)
  const isSure = isSaid || isSurelyPast(sentence, place)
  return {
    about: '',
    ...(!isSure && { confidence: 'hint' as const }),
    spans: [date.span],
    message: `The text tells “${written}” as past, but the article is of ${publishedOn}, ${days.toLocaleString('en')} ${days === 1 ? 'day' : 'days'} earlier.`,
    values: {
      ...{ written, date: first, publishedOn, days },
      arithmetic: `${first} − ${publishedOn} = ${days.toLocaleString('en')} days`,
    },
    category: 'time',
    severity: isSure ? 'major' : 'query',
  }
}
