import type { Span } from '#domain/article/span.ts'
import { daysBetween, type IsoDate, weekdayOf } from '#domain/facts/calendar-date.ts'
import type { DateMention, Resolution } from '#domain/facts/dates/date-mention.ts'
import { ENGLISH_WEEKDAYS } from '#domain/facts/dates/spoken-date.ts'
import type { Noticed, Rule } from './rule.ts'

/** So many places of one wording are shown; a book has thousands. */
const MOST_PLACES = 100

/** Says once for every way in which a date is written short which day Stet takes it for. */
export const resolvedDate: Rule = {
  id: 'resolved-date',
  title: 'Date as it is read',
  confidence: 'hint',
  languages: ['en', 'de', 'fr', 'es'],
  flags:
    'A day that is written short, such as “Wednesday”, “Aug. 9” or “yesterday”, with the date it is read as.',
  doesNotFlag: [
    'dates that are written with their year',
    'weeks, months and years, such as “last week”: the timeline has them',
    'the same words a second time: all their places are one finding',
    'dates that an editor has corrected',
    'articles without a publication date',
  ],
  mightBeFine: 'It is a reading, no fault: it is here so that somebody looks whether that day is meant.',
  precision: {
    rate: null,
    evidence:
      'No faults to count. A weekday alone is the last one before publication in 90 % of 322 cases, a day and month those nearest to it in 94 % of 144.',
  },
  *check({ dates, publishedOn }) {
    if (publishedOn === null) return
    const alike = new Map<string, DateMention[]>()
    for (const date of dates) {
      if (date.explicit || date.first !== date.last || date.resolvedBy === 'editor') continue
      const words = date.written.toLowerCase()
      const known = alike.get(words)
      if (known) known.push(date)
      else alike.set(words, [date])
    }
    for (const [first, ...others] of alike.values()) {
      if (first)
        yield reading(
          first,
          others.map(({ span }) => span),
          publishedOn,
        )
    }
  },
}

const reading = (mention: DateMention, others: Span[], publishedOn: IsoDate): Noticed => {
  const { written, span, first, resolvedBy } = mention
  const days = daysBetween(publishedOn, first)
  const weekday = ENGLISH_WEEKDAYS[weekdayOf(first)] ?? ''
  return {
    about: '',
    spans: [span, ...others.slice(0, MOST_PLACES - 1)],
    message: `“${written}” is read as ${weekday} ${first}, ${distance(days)}.`,
    values: {
      ...{ written, date: first, weekday, rule: RULES[resolvedBy], publishedOn, days },
      ...{
        places: 1 + others.length,
        arithmetic: `${first} − ${publishedOn} = ${signedDays(days)}`,
      },
    },
    category: 'time',
    severity: 'query',
  }
}

const RULES: Record<Resolution, string> = {
  'as-written': 'as it is written',
  'nearest-year': 'in the year that brings it nearest to the publication date',
  'nearest-month': 'the month of that name nearest to the publication date',
  'year-of-weekday': 'in the year in which it falls on that weekday',
  'last-such-weekday': 'the last day of that name up to the publication date',
  'next-such-weekday': 'the next day of that name',
  'weekday-of-week': 'that day of the week that is named',
  'from-publication': 'counted from the publication date',
  address: 'as it stands in the address',
  editor: 'as an editor reads it',
}

const distance = (days: number): string => {
  if (days === 0) return 'the publication day'
  return days > 0 ? `${inDays(days)} after publication` : `${inDays(-days)} before publication`
}

const signedDays = (days: number): string => {
  const count = Math.abs(days)
  return `${days < 0 ? '−' : ''}${count.toLocaleString('en')} ${count === 1 ? 'day' : 'days'}`
}

const inDays = (days: number): string => (days === 1 ? 'one day' : `${days.toLocaleString('en')} days`)
