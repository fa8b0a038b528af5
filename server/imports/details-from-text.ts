import type { Block } from '#domain/article/block.ts'
import type { FoundDetails } from '#domain/article/details.ts'
import type { IsoDate } from '#domain/facts/calendar-date.ts'
import { BYLINE } from '#domain/repair/bylines.ts'
import { lineDate } from './line-date.ts'

/** Only the head of an article says who wrote it when. */
const HEAD = 12
/** A line that holds more than its date is prose that mentions one. */
const LONGEST_DATE_LINE = 80

/** What the words themselves say about an article: its first heading, its byline, a line with its date. */
export const detailsFromText = ({
  text,
  blocks,
}: {
  text: string
  blocks: readonly Block[]
}): FoundDetails => {
  const head = blocks.slice(0, HEAD).map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
  const heading = head.find(({ kind }) => kind === 'heading')?.words
  const byline = head.find(({ kind }) => kind === 'byline')?.words
  const day = firstFound(head, lineDay) ?? firstFound(head, datelineDay)
  return {
    ...(heading !== undefined && { title: { value: heading, source: 'text' } }),
    ...(byline !== undefined && { byline: { value: namesIn(byline), source: 'text' } }),
    ...(day !== null && { publishedOn: { value: day, source: 'text' } }),
  }
}

type Said = Pick<Block, 'kind'> & { words: string }

const firstFound = (head: readonly Said[], dayOf: (said: Said) => IsoDate | null): IsoDate | null => {
  for (const said of head) {
    const day = dayOf(said)
    if (day !== null) return day
  }
  return null
}

/** The day of a line that says nothing else. Links and credits have days of their own. */
const lineDay = ({ kind, words }: Said): IsoDate | null =>
  OF_OTHERS.has(kind) || words.length > LONGEST_DATE_LINE ? null : lineDate(words)

const OF_OTHERS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['related', 'caption', 'credit'])

/** The day of a dateline with its year: `MINSK, Aug. 19, 2020 (Reuters) — …`. */
const datelineDay = ({ kind, words }: Said): IsoDate | null => {
  if (kind !== 'paragraph') return null
  const [, place = '', day, agency] = DATELINE.exec(words) ?? []
  const isSure = agency !== undefined || place === place.toUpperCase()
  return day === undefined || !isSure ? null : lineDate(day)
}

/** A place, a day, mostly an agency, a dash; a place in small letters needs the agency. */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’ /-]{1,40})(?:,\s\p{Lu}[\p{L}.]{1,20})?,\s([^()–—]{6,40}?)\s*(\([^()]{2,40}\))?\s*(?:[–—]|\s--?)\s/u

/** "By Jane Doe and John Roe | Aug. 19, 2020" without its first word and without what is no name. */
const namesIn = (byline: string): string =>
  BYLINE.exec(byline)?.[1] ??
  byline
    .replace(/^\s*(?:by|von|par|por|di|door|text:|автор:?)\s+/i, '')
    .replace(/\s*[|•·].*$/s, '')
    .trim()
