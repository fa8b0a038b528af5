import { inReadingOrder } from '#domain/article/span.ts'
import type { IsoDate } from '../calendar-date.ts'
import type { Link } from '../links.ts'
import { urlDate } from '../url-date.ts'
import { type DateMention, type DateReading, mentionKey } from './date-mention.ts'
import { type Resolved, resolve } from './resolve.ts'
import type { WrittenDate } from './written-date.ts'

/** A date in the words of the article, counted among those written alike. */
export type CountedDate = WrittenDate & { occurrence: number }

/**
 * The written dates with their number among those that are written alike, without those that an editor
 * says are none.
 */
export const counted = (
  dates: readonly WrittenDate[],
  readings: readonly DateReading[] = [],
): CountedDate[] => {
  const none = new Set(readings.filter(({ date }) => date === null).map(mentionKey))
  const seen = new Map<string, number>()
  return dates
    .map((date) => {
      const occurrence = (seen.get(date.written) ?? 0) + 1
      seen.set(date.written, occurrence)
      return { ...date, occurrence }
    })
    .filter((date) => !none.has(mentionKey(date)))
}

/** Every date of the article that can be told, in its words and in the addresses of its links. */
export const dateMentions = (
  dates: readonly CountedDate[],
  { links, publishedOn, readings = [] }: Known,
): DateMention[] => {
  const corrected = new Map(readings.map((reading) => [mentionKey(reading), reading.date]))
  const mentioned = (date: CountedDate, resolved: Resolved | null): DateMention[] => {
    const read = corrected.get(mentionKey(date))
    if (read === null) return []
    if (read !== undefined)
      return [{ ...date, first: read, last: read, resolvedBy: 'editor', explicit: false }]
    return resolved ? [{ ...date, ...resolved }] : []
  }
  return [
    ...dates.flatMap((date) => mentioned(date, resolve(date, publishedOn))),
    ...counted(addressDates(links)).flatMap((date) => mentioned(date, addressed(date))),
  ].sort((a, b) => inReadingOrder(a.span, b.span))
}

type Known = {
  links: readonly Link[]
  publishedOn: IsoDate | null
  readings?: readonly DateReading[] | undefined
}

/** The words of such a mention are the address itself. */
const addressDates = (links: readonly Link[]): WrittenDate[] =>
  links.filter(({ href }) => urlDate(href)).map(({ span, href }) => ({ span, written: href, kind: 'url' }))

const addressed = ({ written }: WrittenDate): Resolved | null => {
  const date = urlDate(written)
  return date && { first: date.first, last: date.last, resolvedBy: 'address', explicit: true }
}
