import type { Article } from '#domain/article/article.ts'
import { firstWhere } from '#domain/article/first-where.ts'
import type { Link } from '#domain/article/link.ts'
import type { Span } from '#domain/article/span.ts'
import { type Change, withinBlocks } from './changes.ts'
import { OWN_LOOK } from './comment-parts.ts'
import type { Marked } from './paragraph.ts'
import type { Thread } from './threads.ts'

type Over = { threads: readonly Thread[]; changes: readonly Change[]; links: readonly Link[] }

/** What lies over the words of an article, ready to be asked from its beginning to its end. */
export const markedBy = (
  { revision: { blocks } }: Article,
  { threads, changes, links }: Over,
  linkIds: ReadonlyMap<string, string>,
): Marked => {
  const begins = new Map<number, string[]>()
  const ends = new Map<number, string[]>()
  const adrift: string[] = []
  for (const { flag, ids } of threads) {
    const span = flag.anchor.outcome === 'lost' ? null : withinBlocks(blocks, flag.span)
    if (span === null) adrift.push(rangeStarts(ids), rangeEnds(ids, OWN_LOOK.reference))
    else {
      push(begins, span.start, rangeStarts(ids))
      push(ends, span.end, rangeEnds(ids, OWN_LOOK.reference))
    }
  }
  const edges = [...begins.keys(), ...ends.keys(), ...[...changes, ...links].flatMap(edgesOf)]
  let id = 0
  return {
    edges: [...new Set(edges)].sort((a, b) => a - b),
    commentsAt: (position) => [...(ends.get(position) ?? []), ...(begins.get(position) ?? [])].join(''),
    change: (position) => at(changes, position),
    changesEndingIn: ({ start, end }) =>
      changes.slice(
        firstWhere(changes, (change) => change.end > start),
        firstWhere(changes, (change) => change.end > end),
      ),
    link: (position) => at(links, position),
    linkId: (href) => linkIds.get(href) ?? '',
    adrift: adrift.join(''),
    nextId: () => (id += 1),
  }
}

export const rangeStarts = (ids: readonly number[]): string =>
  ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')

/** An answer stands on the same words as what it answers; Word wants to be told so. */
export const rangeEnds = (ids: readonly number[], look: string): string =>
  ids
    .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r>${look}<w:commentReference w:id="${id}"/></w:r>`)
    .join('')

const push = (map: Map<number, string[]>, position: number, mark: string): void => {
  const there = map.get(position)
  if (there) there.push(mark)
  else map.set(position, [mark])
}

const edgesOf = ({ start, end }: Span): number[] => [start, end]

/** The one of spans without overlap that a character is in. */
const at = <Item extends Span>(items: readonly Item[], position: number): Item | undefined => {
  const item = items[firstWhere(items, ({ end }) => end > position)]
  return item && item.start <= position ? item : undefined
}
