import type { Span } from '#domain/article/span.ts'
import type { BlockStretches } from './stretch.ts'

/** Blocks that belong in one element of the page: list items that follow each other make one list. */
export type Group = { list: boolean; members: BlockStretches[] }

export const groupsOf = (blocks: readonly BlockStretches[]): Group[] => {
  const groups: Group[] = []
  for (const blockStretches of blocks) {
    const list = blockStretches.block.kind === 'list-item'
    const last = groups.at(-1)
    if (list && last?.list) last.members.push(blockStretches)
    else groups.push({ list, members: [blockStretches] })
  }
  return groups
}

/** So many groups in a row that are rendered together. */
const IN_A_SECTION = 32

export const sectionsOf = (groups: readonly Group[]): (Span & { groups: readonly Group[] })[] =>
  Array.from({ length: Math.ceil(groups.length / IN_A_SECTION) }, (_, index) => {
    const row = groups.slice(index * IN_A_SECTION, (index + 1) * IN_A_SECTION)
    const start = row[0]?.members[0]?.block.start ?? 0
    return { groups: row, start, end: row.at(-1)?.members.at(-1)?.block.end ?? start }
  })
