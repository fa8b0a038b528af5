import { inReadingOrder, type Span } from '#domain/article/span.ts'
import type { IsoDate } from '../calendar-date.ts'
import type { Facts } from '../facts.ts'
import { mentionKey, type Resolution } from './date-mention.ts'
import type { DateKind } from './written-date.ts'

/** A date of the article as an editor sees it; `first` and `last` are null while nobody knows which day it is. */
export type ReadDate = {
  span: Span
  written: string
  occurrence: number
  kind: DateKind
  first: IsoDate | null
  last: IsoDate | null
  resolvedBy: Resolution | null
}

/** Every date of the article in reading order, those that could not be told among them. */
export const readDates = ({ dates, writtenDates }: Facts): ReadDate[] => {
  const told = new Set(dates.map(mentionKey))
  const untold = writtenDates.filter((date) => !told.has(mentionKey(date)))
  return [
    ...dates.map(({ span, written, occurrence, kind, first, last, resolvedBy }) => ({
      ...{ span, written, occurrence, kind, first, last, resolvedBy },
    })),
    ...untold.map(({ span, written, occurrence, kind }) => ({
      ...{ span, written, occurrence, kind, first: null, last: null, resolvedBy: null },
    })),
  ].sort((a, b) => inReadingOrder(a.span, b.span))
}
