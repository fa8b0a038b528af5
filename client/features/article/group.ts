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
