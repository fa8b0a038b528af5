import type { BookContent } from '#domain/book/entry.ts'
import { phrasebook, spokenOf } from '#domain/book/phrases.ts'
import { firstWhere } from '#domain/article/first-where.ts'
import type { Span } from '#domain/article/span.ts'
import { daysBetween, type IsoDate } from '#domain/facts/calendar-date.ts'
import type { DateMention } from '#domain/facts/dates/date-mention.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { sentenceAround } from '#domain/facts/sentence-around.ts'
import type { Noticed, Rule } from './rule.ts'

type Event = { name: string; date: IsoDate }

/** How far before an event words can say that another day is meant, in characters. */
const REACH = 60
const MOST_BETWEEN = 40

/** The date is of something else that has to do with the event. */
const OF_ANOTHER =
  /\b(?:anniversar(?:y|ies)|commemorat\w*|since|before|after|following|ahead of|until|eve of|marking|years?|months?|weeks?|days?|decades?|second|another|rerun|repeat|results?|planned|proposed|like)\b/i

/** What stands between an event and its date behind it, when the date can be of nothing else. */
const SURELY =
  /^(?: ?\(| of |,? (?:which )?(?:was |were )?(?:held|took place|happened|occurred|began|started) (?:on|in) | was (?:on|in) )$/
/** The same when the date may belong to the sentence. */
const PERHAPS = /^(?: (?:on|in) |, )$/
/** "the June 24, 2016, Brexit referendum", "the 2015 Brexit referendum" */
const BEFORE = /\b(?:the|that|this) $|['’]s $/i
/** What may follow an event that is not the first word of another noun. */
const ENDS =
  /^(?:$|[^\p{L}\p{N}\s-]|\s+(?:was|were|is|are|and|or|in|on|at|by|that|which|who|to|had|has|of|for|when|with|as|but)\b)/u

const KINDS: ReadonlySet<string> = new Set(['full', 'weekday-date', 'month-year', 'year'])

/**
 * An event of the reference book that an article gives another date. Only a date with its year counts, right
 * beside the event.
 */
export const eventDate: Rule = {
  id: 'event-date',
  title: 'Event dated otherwise than in the reference book',
  confidence: 'precise',
  languages: ['en'],
  flags: 'A date with its year beside an event that the reference book of the desk dates otherwise.',
  doesNotFlag: [
    'events that are not in the reference book, or are called something else there',
    'dates without a year, and those that are worked out from the day of publication',
    'a month or a year that holds the day of the event',
    'anniversaries, and what came before or after an event',
    'dates elsewhere in the sentence',
    'an event that the book has more than once, with any of its dates',
  ],
  mightBeFine: 'The article may mean another event of that name, or the book may be wrong.',
  precision: { rate: null, evidence: 'Not measured yet: it says nothing without entries of the desk.' },
  *check(facts) {
    const { text, words, dates, book = [] } = facts
    const events = phrasebook(book.flatMap(sayings))
    const explicit = dates.filter(({ explicit: isWhole, kind }) => isWhole && KINDS.has(kind))
    for (const { from, to, things } of spokenOf(text, words, events)) {
      const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
      const beside = dateBeside(facts, span, explicit)
      if (!beside || things.some(({ date }) => holds(beside.date, date))) continue
      const [event] = things
      if (event) yield compared(text, span, beside, event)
    }
  },
}

const sayings = ({ kind, name, aliases, date }: BookContent): (readonly [string, Event])[] =>
  kind === 'event' && date !== null
    ? [name, ...aliases].map((phrase) => [phrase, { name, date }] as const)
    : []

const holds = ({ first, last }: DateMention, day: IsoDate): boolean => first <= day && day <= last

type Beside = { date: DateMention; isSure: boolean }

const dateBeside = (
  { text, sentences }: Facts,
  event: Span,
  dates: readonly DateMention[],
): Beside | null => {
  const sentence = sentenceAround(sentences, event.start)
  const lead = text.slice(Math.max(sentence.start, event.start - REACH), event.start)
  if (OF_ANOTHER.test(lead)) return null
  const index = firstWhere(dates, ({ span }) => span.start >= event.end)
  const [behind, ahead] = [dates[index], dates[index - 1]]
  if (behind && behind.span.end <= sentence.end && behind.span.start - event.end <= MOST_BETWEEN) {
    const between = text.slice(event.end, behind.span.start)
    if (SURELY.test(between)) return { date: behind, isSure: true }
    if (PERHAPS.test(between) && (between !== ', ' || behind.first === behind.last)) {
      return { date: behind, isSure: false }
    }
  }
  return ahead && isAttribute(text, ahead.span, event) ? { date: ahead, isSure: true } : null
}

const isAttribute = (text: string, date: Span, event: Span): boolean =>
  /^,? $/.test(text.slice(date.end, event.start).slice(0, 3)) &&
  BEFORE.test(text.slice(Math.max(0, date.start - REACH), date.start)) &&
  ENDS.test(text.slice(event.end, event.end + MOST_BETWEEN))

const compared = (text: string, span: Span, { date, isSure }: Beside, event: Event): Noticed => {
  const isDay = date.first === date.last
  const days = daysBetween(event.date, date.first)
  const many = `${days.toLocaleString('en')} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return {
    about: event.name,
    spans: [date.span, span],
    message: `The text dates “${text.slice(span.start, span.end)}” ${date.written}, the reference book ${event.date}.`,
    values: {
      ...{ event: event.name, written: date.written, first: date.first, last: date.last },
      eventDate: event.date,
      arithmetic: isDay
        ? `${date.first} − ${event.date} = ${many}`
        : `${event.date} is not in ${date.written}`,
    },
    category: 'time',
    severity: date.first.slice(0, 4) === event.date.slice(0, 4) ? 'minor' : 'major',
    ...(!isSure && { confidence: 'hint' as const }),
  }
}
