import type { OriginalLink } from '#domain/repair/reading.ts'
import type { PlacedItem } from './lines.ts'
import type { SetLine } from './setting.ts'
import type { LinkArea } from './text-item.ts'
import { widthOf } from './type-width.ts'

/** Part of a line's height that a link's rectangle must cover. */
const COVERED = 0.4

/** The links of one page on the words they cover; what goes on in the next line is one link. */
export const linksOf = (
  areas: readonly LinkArea[],
  lines: readonly SetLine[],
  original: string,
): OriginalLink[] => {
  const found = areas
    .flatMap((area) => lines.filter((line) => covers(area, line)).flatMap((line) => wordsUnder(area, line)))
    .sort((a, b) => a.from - b.from)
  const links: OriginalLink[] = []
  for (const link of found) {
    const last = links.at(-1)
    if (last && last.href === link.href && original.slice(last.to, link.from).trim() === '') last.to = link.to
    else if (!last || link.from >= last.to) links.push(link)
  }
  return links.map((link) => ({ ...link, to: withoutMark(original, link) }))
}

const covers = ({ top, bottom }: LinkArea, { baseline, size }: SetLine): boolean =>
  Math.min(bottom, baseline) - Math.max(top, baseline - size * 0.7) > COVERED * size

const wordsUnder = (area: LinkArea, line: SetLine): OriginalLink[] => {
  const covered = [...line.text.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
    const extent = extentOf(line, index, index + word.length)
    const shared = Math.min(extent.right, area.right) - Math.max(extent.left, area.left)
    return shared * 2 > extent.right - extent.left
  })
  const [first] = covered
  const last = covered.at(-1)
  if (!first || !last) return []
  return [{ from: line.start + first.index, to: line.start + last.index + last[0].length, href: area.href }]
}

const extentOf = (line: SetLine, start: number, end: number): { left: number; right: number } => {
  const inside = line.placed.filter((placed) => placed.start < end && placed.end > start)
  const edges = inside.flatMap((placed) => [
    edgeAt(placed, Math.max(start, placed.start)),
    edgeAt(placed, Math.min(end, placed.end)),
  ])
  return { left: Math.min(...edges), right: Math.max(...edges) }
}

/** Where a letter of an item begins: its share of the item's width, as widths are in most faces. */
const edgeAt = ({ item, start }: PlacedItem, at: number): number => {
  const before = widthOf(item.text.slice(0, at - start)) / widthOf(item.text)
  const along = before * (item.right - item.left)
  return item.rtl ? item.right - along : item.left + along
}

/** The mark that ends the sentence around a link is no part of the link. */
const withoutMark = (original: string, { from, to }: OriginalLink): number =>
  from + original.slice(from, to).replace(/(?<=\S)[.,;:]+$/, '').length
