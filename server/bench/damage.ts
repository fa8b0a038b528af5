import type { CleanArticle } from './articles.ts'
import { framed, withHeads } from './page-heads.ts'
import { type Random, seeded } from './random.ts'
import { relatedLink } from './related-links.ts'
import { wrapColumn } from './wrap-column.ts'

/** How a text was damaged, for those who look at what did not come back. */
export type Damaged = { text: string; width: number; kind: string }

/**
 * An article as it comes out of a PDF or a printer: wrapped at 60 to 90 columns, heads and page numbers
 * between any two lines, and a related link with its address in the middle of something.
 */
export const damaged = ({ title, text }: CleanArticle, seed: number): Damaged => {
  const random = seeded(seed * 7919 + 1)
  const width = random.between(60, 90)
  const layout = random.oneOf(LAYOUTS)
  const paragraphs = text.split('\n\n').map((paragraph) => layout.set(paragraph, width))
  const lines = paragraphs.flatMap((paragraph, index) =>
    layout.isParted && index > 0 ? ['', ...paragraph] : paragraph,
  )
  const paged = withHeads(lines, title, random)
  const linked = withRelated(paged.lines, width, random)
  return {
    text: layout.finish(linked.lines),
    width,
    kind: [layout.name, paged.kind, linked.kind].join('; '),
  }
}

type Layout = {
  name: string
  /** whether a blank line parts paragraphs */
  isParted: boolean
  set: (paragraph: string, width: number) => string[]
  finish: (lines: readonly string[]) => string
}

const plain = (paragraph: string, width: number): string[] => wrapColumn(paragraph, width)
const withNewlines = (lines: readonly string[]): string => lines.join('\n')

const LAYOUTS: readonly Layout[] = [
  { name: 'blank lines', isParted: true, set: plain, finish: withNewlines },
  { name: 'blank lines', isParted: true, set: plain, finish: withNewlines },
  { name: 'Windows', isParted: true, set: plain, finish: (lines) => lines.join('\r\n') },
  { name: 'trailing spaces', isParted: true, set: plain, finish: (lines) => lines.join('  \n') },
  {
    name: 'indented',
    isParted: true,
    set: plain,
    finish: (lines) => withNewlines(lines.map((line) => `    ${line}`)),
  },
  {
    name: 'first lines indented',
    isParted: false,
    set: (paragraph, width) => {
      const [first = '', ...rest] = wrapColumn(`    ${paragraph}`, width)
      return [first, ...rest]
    },
    finish: withNewlines,
  },
]

/** The label between two lines of a paragraph twice out of three times, its address near it. */
const withRelated = (
  lines: readonly string[],
  width: number,
  random: Random,
): { lines: string[]; kind: string } => {
  const { label, address, isBroken } = relatedLink(random, width)
  const at = placeIn(lines, random)
  const apart = random.oneOf([0, 0, 1, 3])
  const first = framed(random, apart === 0 ? [...label, ...random.oneOf([[], ['']]), ...address] : label)
  const second = apart === 0 ? { name: '', lines: [] } : framed(random, address)
  const rest = lines.slice(at + apart)
  return {
    lines: [...lines.slice(0, at), ...first.lines, ...lines.slice(at, at + apart), ...second.lines, ...rest],
    kind: `link ${first.name}${apart > 0 ? `, address ${apart} lines on ${second.name}` : ''}${isBroken ? ', broken' : ''}`,
  }
}

const placeIn = (lines: readonly string[], random: Random): number => {
  const inside = lines.flatMap((line, index) =>
    line.length > 40 && (lines[index - 1]?.length ?? 0) > 40 ? [index] : [],
  )
  return random.next() < 0.67 && inside.length > 0
    ? random.oneOf(inside)
    : random.between(1, lines.length - 1)
}
