import type { BlockParts } from './part.ts'

/** Blocks that belong in one element of the page: list items that follow each other make one list. */
export type Group = { list: boolean; members: BlockParts[] }

export const groupsOf = (blocks: readonly BlockParts[]): Group[] => {
  const groups: Group[] = []
  for (const blockParts of blocks) {
    const list = blockParts.block.kind === 'list-item'
    const last = groups.at(-1)
    if (list && last?.list) last.members.push(blockParts)
    else groups.push({ list, members: [blockParts] })
  }
  return groups
}
