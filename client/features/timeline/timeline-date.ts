import type { ArticleFacts } from '#contract/article-facts.ts'
import { spanId } from '../../ui/span-id.ts'
import { dayNumber } from './day-number.ts'
import { isFarFrom } from './outliers.ts'

type ReadDate = ArticleFacts['dates'][number]
type Reading = ArticleFacts['readings'][number]

/** A date of the article, as the timeline shows it. */
export type TimelineDate = ReadDate & {
  /** Its place, which says which date it is for as long as the text stays (span-id.ts) */
  id: string
  /** How an editor reads it, where somebody does. */
  reading: Reading | null
  /** The days it can mean, as numbers; null where nobody knows. */
  days: { first: number; last: number } | null
  /** Whether it stands far from all others. */
  isFar: boolean
}

const keyOf = ({ occurrence, written }: Pick<ReadDate, 'occurrence' | 'written'>) =>
  `${occurrence} ${written}`

/** All dates in the order of time, and at the end those of which nobody knows the day. */
export const timelineDates = ({
  dates,
  readings,
  publishedOn,
}: Pick<ArticleFacts, 'dates' | 'readings' | 'publishedOn'>): TimelineDate[] => {
  const readingOf = new Map(readings.map((reading) => [keyOf(reading), reading]))
  const daysOf = ({ first, last }: ReadDate) =>
    first === null ? null : { first: dayNumber(first), last: dayNumber(last ?? first) }
  const known = dates.flatMap((date) => daysOf(date)?.first ?? [])
  const isFar = isFarFrom(known, publishedOn === null ? null : dayNumber(publishedOn))
  return dates
    .map((date) => {
      const days = daysOf(date)
      return {
        ...date,
        id: spanId(date.span),
        reading: readingOf.get(keyOf(date)) ?? null,
        days,
        isFar: days !== null && isFar(days.first) && isFar(days.last),
      }
    })
    .sort((a, b) => (a.days?.first ?? END) - (b.days?.first ?? END) || a.span.start - b.span.start)
}

const END = Number.MAX_SAFE_INTEGER
