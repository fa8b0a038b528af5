import type { CleanArticle } from './articles.ts'
import { type Random, seeded } from './random.ts'

/** How a text was damaged, for those who look at what did not come back. */
export type Damaged = { text: string; width: number; kind: string }

/**
 * An article as it comes out of a PDF or a printer: wrapped at 60 to 90 columns, a header and a page
 * number every page, and a related link with its address in the middle of something.
 */
export const damaged = ({ title, text }: CleanArticle, seed: number): Damaged => {
  const random = seeded(seed * 7919)
  const width = random.between(60, 90)
  const lines = text.split('\n\n').flatMap((paragraph) => [...wrapped(paragraph, width), ''])
  const head = random.oneOf(HEADS)
  const set = random.oneOf(SETTINGS)
  const pages = inPages(lines, random, (page) => framed(set, head({ title, page })))
  const at = placeIn(pages, random)
  const related = framed(random.oneOf(SETTINGS), random.oneOf(RELATED)(width))
  const all = [...pages.slice(0, at), ...related, ...pages.slice(at)]
  const newline = random.oneOf(['\n', '\n', '\r\n'])
  return { text: all.join(newline), width, kind: `${head.name}, ${set.name}` }
}

const wrapped = (paragraph: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  // A column breaks behind the author's own hyphens too.
  for (const word of paragraph.split(/ |(?<=\p{L}-)(?=\p{L})/u)) {
    const glue =
      line === '' || (/\p{L}-$/u.test(line) && paragraph.includes(`${line.slice(-12)}${word}`)) ? '' : ' '
    if (line !== '' && line.length + glue.length + word.length > width) {
      lines.push(line)
      line = word
    } else line += glue + word
  }
  return [...lines, line]
}

type Page = { title: string; page: number }
type Head = (page: Page) => string[]

const NAMED: Record<string, Head> = {
  masthead: ({ page }) => ['THE DAILY NEWS — 19 August 2020', `${page}`],
  bar: ({ page }) => [`Daily News | World | Page ${page}`],
  title: ({ title, page }) => [`${title}    Page ${page} of 9`],
  number: ({ page }) => [`${page}`],
  dashes: ({ page }) => [`- ${page} -`],
  word: ({ page }) => [`Page ${page}`],
  printed: ({ title, page }) => [
    `https://news.example/2020/08/19/story ${page}/9`,
    `8/19/2020 ${title} - Daily News`,
  ],
  running: ({ title, page }) => [title.toUpperCase(), `Page ${page}`],
}
const HEADS = Object.values(NAMED)

type Setting = (lines: string[]) => string[]

const NAMED_SETTINGS: Record<string, Setting> = {
  tight: (lines) => lines,
  apart: (lines) => ['', ...lines, ''],
  feed: (lines) => ['\f', ...lines, ''],
}
const SETTINGS = Object.values(NAMED_SETTINGS)

const framed = (setting: Setting, lines: string[]): string[] => setting(lines)

/** A page ends wherever it is full; pages are short here, so that there are many ends of pages. */
const inPages = (lines: readonly string[], random: Random, head: (page: number) => string[]): string[] => {
  const result: string[] = []
  let left = random.between(4, 14)
  let page = random.between(1, 3)
  for (const line of lines) {
    result.push(line)
    left -= 1
    if (left > 0) continue
    page += 1
    result.push(...head(page))
    left = random.between(8, 20)
  }
  return result
}

/** Between two lines of a paragraph twice out of three times, else anywhere. */
const placeIn = (lines: readonly string[], random: Random): number => {
  const inside = lines.flatMap((line, index) =>
    line.length > 40 && (lines[index - 1]?.length ?? 0) > 40 ? [index] : [],
  )
  return random.next() < 0.67 && inside.length > 0
    ? random.oneOf(inside)
    : random.between(1, lines.length - 1)
}

const ADDRESS =
  'https://www.themoscowtimes.com/2024/05/05/opposition-urges-union-to-reject-vote-as-leaders-hold-talks'

const RELATED: readonly ((width: number) => string[])[] = [
  () => ['Related article: Opposition Urges Union To Reject Vote', ADDRESS],
  () => ['Related article: Opposition Urges Union To Reject Vote', '', ADDRESS],
  () => ['Read more: Opposition Urges Union To Reject Vote', ADDRESS],
  (width) => [
    ...wrapped(
      'See also: Opposition Urges Union To Reject Vote as Leaders Hold Emergency Talks in Brussels',
      width,
    ),
    ADDRESS,
  ],
  (width) => ['Related: Opposition Urges Union', ADDRESS.slice(0, width), ADDRESS.slice(width)],
]
