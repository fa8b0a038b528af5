import type { Block } from '#domain/article/block.ts'
import type { FoundDetails } from '#domain/article/details.ts'
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
  const day = head
    .filter(({ words }) => words.length <= LONGEST_DATE_LINE)
    .map(({ words }) => lineDate(words))
    .find((found) => found !== null)
  return {
    ...(heading !== undefined && { title: { value: heading, source: 'text' } }),
    ...(byline !== undefined && { byline: { value: namesIn(byline), source: 'text' } }),
    ...(day != null && { publishedOn: { value: day, source: 'text' } }),
  }
}

/** "By Jane Doe and John Roe | Aug. 19, 2020" without its first word and without what is no name. */
const namesIn = (byline: string): string =>
  byline
    .replace(/^\s*(?:by|von|par|por|di|door|text:|автор:?)\s+/i, '')
    .replace(/\s*[|•·].*$/s, '')
    .trim()
