import type { Random } from './random.ts'

/** What is known of the page that a head stands on. */
export type Page = { title: string; page: number; pages: number }
/** The lines that a page adds where it ends and the next one begins. */
export type Head = { name: string; lines: (page: Page) => string[] }

/** Running heads, footers and page numbers as papers, browsers and word processors set them. */
const HEADS: readonly Head[] = [
  { name: 'masthead', lines: () => ['THE DAILY NEWS — 19 August 2020'] },
  { name: 'masthead and number', lines: ({ page }) => ['THE DAILY NEWS — 19 August 2020', `${page}`] },
  { name: 'number and masthead', lines: ({ page }) => [`${page}`, 'Daily News, Wednesday, August 19, 2020'] },
  { name: 'bar', lines: ({ page }) => [`Daily News | World | Page ${page}`] },
  { name: 'bar without a page', lines: () => ['Daily News | World'] },
  { name: 'title and page', lines: ({ title, page, pages }) => [`${title}    Page ${page} of ${pages}`] },
  { name: 'title', lines: ({ title }) => [title] },
  { name: 'capitals', lines: ({ title, page }) => [title.toUpperCase(), `Page ${page}`] },
  { name: 'paper', lines: () => ['The Springfield Daily Republican'] },
  { name: 'paper and page', lines: ({ page }) => [`${page}  The Springfield Daily Republican`] },
  { name: 'number', lines: ({ page }) => [`${page}`] },
  { name: 'dashes', lines: ({ page }) => [`- ${page} -`] },
  { name: 'page', lines: ({ page }) => [`Page ${page}`] },
  { name: 'page of pages', lines: ({ page, pages }) => [`Page ${page} of ${pages}`] },
  { name: 'fraction', lines: ({ page, pages }) => [`${page} / ${pages}`] },
  { name: 'brackets', lines: ({ page }) => [`[${page}]`] },
  {
    name: 'browser',
    lines: ({ title, page, pages }) => [
      `https://www.example.com/2020/08/19/story-of-the-day   ${page}/${pages}`,
      `8/19/2020   ${title} - The Daily News`,
    ],
  },
  { name: 'browser’s top', lines: ({ title }) => [`19.08.2020, 10:33   ${title} | Daily News`] },
  {
    name: 'browser’s foot',
    lines: ({ page, pages }) => [`https://www.example.com/story   ${page}/${pages}`],
  },
]

/** What ends a page stands above the page break, what begins the next one below. */
const FOOT = 'form feed and foot'

const FRAMES: readonly { name: string; set: (lines: string[]) => string[] }[] = [
  { name: 'tight', set: (lines) => lines },
  { name: 'apart', set: (lines) => ['', ...lines, ''] },
  { name: 'far apart', set: (lines) => ['', '', ...lines, '', ''] },
  { name: 'above alone', set: (lines) => ['', ...lines] },
  { name: 'below alone', set: (lines) => [...lines, ''] },
  { name: 'form feed', set: ([first = '', ...rest]) => [`\f${first}`, ...rest, ''] },
  { name: FOOT, set: ([first = '', ...rest]) => ['', first, '\f', ...rest, ''] },
]

/** Lines in one of the ways in which they are set off from the text, or not, but not from each other. */
export const framed = (random: Random, lines: string[]): { name: string; lines: string[] } => {
  const { name, set } = random.oneOf(FRAMES.filter((frame) => frame.name !== FOOT))
  return { name, lines: set(lines) }
}

/** The same head on each page, or now and then only one or two of them in the whole text. */
export const withHeads = (
  lines: readonly string[],
  title: string,
  random: Random,
): { lines: string[]; kind: string } => {
  const head = random.oneOf(HEADS)
  const frame = random.oneOf(FRAMES)
  const ends = pageEnds(lines.length, random)
  const first = random.between(1, 3)
  const pages = first + ends.length
  let page = first
  const result = lines.flatMap((line, index) => {
    if (!ends.includes(index)) return [line]
    page += 1
    return [line, ...frame.set(head.lines({ title, page, pages }))]
  })
  return { lines: result, kind: `${head.name}, ${frame.name}, ${ends.length === 1 ? 'once' : 'often'}` }
}

/** The lines that pages end with: at every so many, at a few places anywhere, or at one. */
const pageEnds = (count: number, random: Random): number[] => {
  const often = random.oneOf([1, 2, 0, 0, 0])
  if (often > 0) return Array.from({ length: often }, () => random.between(0, count - 2))
  const ends: number[] = []
  for (let at = random.between(4, 14); at < count - 1; at += random.between(8, 20)) ends.push(at)
  return ends
}
