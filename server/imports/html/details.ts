import type { DetailSource, Found, FoundDetails } from '#domain/article/details.ts'
import { urlDate } from '#domain/facts/url-date.ts'
import type { MarkupElement } from '../markup/dom.ts'
import { isUnread } from '../markup/elements.ts'
import { articleData, isObject, type JsonObject, listOf } from './json-ld.ts'
import { dayIn } from './written-day.ts'

type Candidate = readonly [source: DetailSource, value: string | null | undefined]

/**
 * What a page says about its article; of several sources the first that makes sense counts.
 * @param address where the page is from, which may carry the day
 */
export const detailsOf = (root: MarkupElement, address?: string): FoundDetails => {
  const meta = metaOf(root)
  const data = articleData(root)
  const article = data?.article ?? {}
  const site = meta('og:site_name')
  const found = {
    title: first([
      ['meta', withoutSite(meta('og:title'), site)],
      ['json-ld', words(article['headline'])],
      ['text', wordsOf(shown(root, 'h1'))],
      ['meta', withoutSite(wordsOf(root.querySelector('head title')), site, true)],
    ]),
    byline: first([
      ['json-ld', authorsIn(article, (id) => data?.named(id))],
      ...['author', 'article:author', 'parsely-author', 'byl', 'dc.creator'].map(
        (name) => ['meta', author(meta(name))] as const,
      ),
      ...['[rel="author"]', '[itemprop="author"]', '.byline', '.author'].map(
        (selector) => ['text', author(wordsOf(shown(root, selector)))] as const,
      ),
    ]),
    publishedOn: first(datesOf(root, meta, article, address)),
    language: first([
      ['meta', root.getAttribute('lang') ?? root.getAttribute('xml:lang')],
      ['meta', meta('og:locale')],
      ['json-ld', words(article['inLanguage'])],
      ['meta', meta('content-language')],
    ]),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

const first = (candidates: readonly Candidate[]): Found<string> | undefined => {
  for (const [source, given] of candidates) {
    const value = inOneLine(given)
    if (value) return { value, source }
  }
  return undefined
}

/** The day as the page writes it; an impossible one gives way to the next source. */
const datesOf = (
  root: MarkupElement,
  meta: (name: string) => string | null,
  article: JsonObject,
  address: string | undefined,
): Candidate[] => {
  const times = [
    'time[pubdate]',
    'time[itemprop~="datePublished"]',
    'article header time[datetime]',
    'time[datetime]',
  ].map((selector) => root.querySelector(selector)?.getAttribute('datetime'))
  const named = [
    'parsely-pub-date',
    'datepublished',
    'pubdate',
    'pub_date',
    'publish_date',
    'publish-date',
    'publication_date',
    'originalpublicationdate',
    'og:pubdate',
    'date',
    'dc.date.issued',
    'dc.date',
    'sailthru.date',
  ]
  return [
    ['article:published_time', dayIn(meta('article:published_time'))],
    ['json-ld', dayIn(words(article['datePublished']))],
    ...times.map((time) => ['time', dayIn(time)] as const),
    ['time', dayIn(wordsOf(shown(root, 'time')))],
    ...named.map((name) => ['meta', dayIn(meta(name))] as const),
    ['address', address === undefined ? null : dayOf(address)],
    ...['.published', '.post-date', '.date', '.dateline'].map(
      (selector) => ['text', dayIn(wordsOf(shown(root, selector)))] as const,
    ),
  ]
}

/** News sites put the day into the path; of one with its month only the day is not known. */
const dayOf = (address: string): string | null => {
  const date = urlDate(address)
  return date !== null && date.first === date.last ? date.first : null
}

/** Names of `<meta>` elements in lower case, whichever attribute they stand in; the first of a name counts. */
const metaOf = (root: MarkupElement): ((name: string) => string | null) => {
  const values = new Map<string, string>()
  for (const element of root.querySelectorAll('meta[content]')) {
    const content = inOneLine(element.getAttribute('content'))
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name && content !== '' && !values.has(name)) values.set(name, content)
    }
  }
  return (name) => values.get(name) ?? null
}

const shown = (root: MarkupElement, selector: string): MarkupElement | undefined =>
  Array.from(root.querySelectorAll(selector)).find((element) => !isUnread(element) && wordsOf(element) !== '')

const wordsOf = (element: MarkupElement | null | undefined): string => inOneLine(element?.textContent)

const inOneLine = (text: string | null | undefined): string => text?.replaceAll(/\s+/g, ' ').trim() ?? ''

const words = (value: unknown): string | null => {
  const [only] = listOf(value)
  return typeof only === 'string' ? only : null
}

const LONGEST_NAMES = 150

/** Names; no address of a profile, and no biography. */
const author = (value: string | null): string | null => {
  const names = value?.replace(/^\s*(?:by|von|par|por|автор:?)\s+/i, '').trim() ?? ''
  return /^https?:|^www\.|^@/i.test(names) || names.length > LONGEST_NAMES ? null : names
}

const authorsIn = ({ author: given, creator }: JsonObject, named: (id: string) => unknown): string =>
  listOf(given ?? creator)
    .map((each) => (isObject(each) && each['name'] === undefined ? named(String(each['@id'])) : each))
    .flatMap((each) => (isObject(each) ? listOf(each['name']) : [each]))
    .flatMap((name) => (typeof name === 'string' ? (author(name) ?? []) : []))
    .join(', ')

/** Some sites put their name behind the title, and behind that of the section. */
const withoutSite = (title: string | null, site: string | null, guess = false): string | null => {
  const parts = title?.split(/\s+(?:[|·»•–—-]|::)\s+/) ?? []
  if (!title || parts.length < 2) return title
  const last = parts.at(-1) ?? ''
  const isSite = site !== null && last.toLowerCase() === site.toLowerCase()
  const isShort = guess && last.length <= 30 && last.length * 2 < title.length
  return isSite || isShort ? title.slice(0, title.lastIndexOf(last)).replace(/\s+\S{1,2}\s+$/, '') : title
}
