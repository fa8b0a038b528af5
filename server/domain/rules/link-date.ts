import { daysBetween, type IsoDate } from '#domain/facts/calendar-date.ts'
import { type UrlDate, urlDate } from '#domain/facts/url-date.ts'
import type { Rule } from './rule.ts'

/** An article is linked from the evening before to the morning after: a day apart is no fault. */
const TOLERANCE_DAYS = 1
/** From here on it cannot be the page the author saw. */
const MAJOR_DAYS = 365

/**
 * A link cannot lead to a page that was published after the article. Compares the date in the path
 * of each address with the publication date; an address dated by its month counts from the first of
 * that month. Says nothing while the publication date is not known.
 */
export const linkDate: Rule = {
  id: 'link-date',
  title: 'Link dated later than the article',
  confidence: 'precise',
  flags: 'A link whose address carries a date at least two days after the publication date.',
  doesNotFlag: [
    'a difference of one day (time zones, print and web editions)',
    'links to older pages, however old',
    'addresses without a date in their path, or with numbers that are no calendar date',
    'dates in the query or fragment of an address',
    'addresses written without http:// or https://',
    'snapshots in the Internet Archive: the archived page counts, not the day of the snapshot',
    'articles without a publication date',
  ],
  mightBeFine: 'The page may have been moved, or be one that is kept up to date under a new address.',
  precision: {
    rate: null,
    evidence:
      'No false alarm to count yet: it fires on 1 of 238 dated addresses of news articles (0.4 %) compared with their own publication date.',
  },
  *check({ publishedOn, links }) {
    if (publishedOn === null) return
    for (const { span, href } of links) {
      const date = urlDate(href)
      const days = date ? daysBetween(publishedOn, date.first) : 0
      if (!date || days <= TOLERANCE_DAYS) continue
      yield {
        about: href,
        spans: [span],
        message: message(date, publishedOn, days),
        values: { linkDate: date.written, publishedOn, days, arithmetic: sum(date, publishedOn, days), href },
        category: 'link',
        severity: days >= MAJOR_DAYS ? 'major' : 'minor',
      }
    }
  },
}

const sum = (date: UrlDate, publishedOn: IsoDate, days: number): string =>
  `${date.first} − ${publishedOn} = ${days.toLocaleString('en')} days`

const message = (date: UrlDate, publishedOn: IsoDate, days: number): string =>
  `The link is dated ${date.written}, the article ${publishedOn}: ${days.toLocaleString('en')} days later.`
