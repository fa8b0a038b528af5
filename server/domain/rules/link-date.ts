import { firstWhere } from '#domain/article/first-where.ts'
import { addDays, daysBetween, type IsoDate } from '#domain/facts/calendar-date.ts'
import type { Facts } from '#domain/facts/facts.ts'
import type { Link } from '#domain/facts/links.ts'
import { type UrlDate, urlDate } from '#domain/facts/url-date.ts'
import { inLinkLists } from './link-lists.ts'
import type { Noticed, Rule } from './rule.ts'
import { wordsShared } from './shared-words.ts'

/** An article is linked from the evening before to the morning after: a day apart is no fault. */
const TOLERANCE_DAYS = 1
/** From here on it cannot be the page the author saw. */
const MAJOR_DAYS = 365
/** How far from the dates of the text a related page may lie while the publication date is not known. */
const BEFORE_TEXT_DAYS = 30
const AFTER_TEXT_DAYS = 2
/** From so many words on in common the page tells of the same event as the article. */
const SAME_EVENT_WORDS = 4

/**
 * A link cannot lead to a page that was published after the article. Compares the date in the path
 * of each address with the publication date; an address dated by its month counts from the first of
 * that month. While the publication date is not known, a related link is compared with the dates in the text.
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
    'an address of which an editor says that it has no date, or an earlier one',
    'lists of headlines that a page fills by itself, in which a link is a hint',
    'addresses written without http:// or https://',
    'snapshots in the Internet Archive: the archived page counts, not the day of the snapshot',
    'articles without a publication date, but for a hint where a related link lies outside the dates of the text',
  ],
  mightBeFine:
    'The page may have been moved, or be kept up to date: where its address shares words with the article, its date is likely that of a move.',
  precision: {
    rate: null,
    evidence:
      'No false alarm to count yet: it fires on 1 of 238 dated addresses of news articles (0.4 %) compared with their own publication date.',
  },
  *check(facts) {
    const { publishedOn, links } = facts
    const compare = publishedOn === null ? withText(facts) : withPublication(facts, publishedOn)
    const dateOf = dateReader(facts)
    for (const link of links) {
      const date = dateOf(link)
      const noticed = date && compare(link, date)
      if (noticed) yield noticed
    }
  },
}

/** The date in an address, or what an editor reads instead. */
const dateReader = (facts: Facts): ((link: Link) => UrlDate | null) => {
  if ((facts.readings ?? []).length === 0) return ({ href }) => urlDate(href)
  const key = (span: Link['span'], href: string) => `${span.start} ${href}`
  const inAddresses = facts.dates.filter(({ kind }) => kind === 'url')
  const dates = new Map(inAddresses.map((date) => [key(date.span, date.written), date]))
  return ({ span, href }) => {
    const date = dates.get(key(span, href))
    if (date?.resolvedBy !== 'editor') return date ? urlDate(href) : null
    return { written: date.first, first: date.first, last: date.last }
  }
}

type Compare = (link: Link, date: UrlDate) => Noticed | null

const withPublication = (facts: Facts, publishedOn: IsoDate): Compare => {
  const shared = wordsShared(facts)
  const listed = inLinkLists(facts)
  return (link, date) => {
    const { span, href } = link
    const days = daysBetween(publishedOn, date.first)
    if (days <= TOLERANCE_DAYS) return null
    const words = shared(href)
    return {
      about: href,
      ...(listed.has(link) && { confidence: 'hint' as const }),
      spans: [span],
      message: message(date, publishedOn, days),
      values: {
        ...{ linkDate: date.written, publishedOn, days, arithmetic: sum(date, publishedOn, days), href },
        ...(words.length >= SAME_EVENT_WORDS && { sharedWords: words.join(', ') }),
      },
      category: 'link',
      severity: days >= MAJOR_DAYS ? 'major' : 'minor',
    }
  }
}

/** A related link that lies well outside of the dates that the text itself tells is worth a look. */
const withText = ({ dates, blocks }: Facts): Compare => {
  const told = dates.filter(({ kind }) => kind !== 'url')
  const [earliest] = told.map(({ first }) => first).sort()
  const latest = told
    .map(({ last }) => last)
    .sort()
    .at(-1)
  if (earliest === undefined || latest === undefined) return () => null
  return ({ span, href }, date) => {
    if (blocks[firstWhere(blocks, ({ end }) => end > span.start)]?.kind !== 'related') return null
    const isEarlier = date.last < addDays(earliest, -BEFORE_TEXT_DAYS)
    if (!isEarlier && date.first <= addDays(latest, AFTER_TEXT_DAYS)) return null
    const [one, other] = isEarlier ? [earliest, date.last] : [date.first, latest]
    const days = daysBetween(other, one)
    return {
      about: href,
      confidence: 'hint',
      spans: [span],
      message: `The link is dated ${date.written}, but the dates in the text lie between ${earliest} and ${latest}.`,
      values: {
        ...{ linkDate: date.written, firstDate: earliest, lastDate: latest, days, href },
        arithmetic: `${one} − ${other} = ${days.toLocaleString('en')} days`,
      },
      category: 'link',
      severity: 'query',
    }
  }
}

const sum = (date: UrlDate, publishedOn: IsoDate, days: number): string =>
  `${date.first} − ${publishedOn} = ${days.toLocaleString('en')} days`

const message = (date: UrlDate, publishedOn: IsoDate, days: number): string =>
  `The link is dated ${date.written}, the article ${publishedOn}: ${days.toLocaleString('en')} days later.`
