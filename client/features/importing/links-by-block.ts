import type { Block } from '#domain/article/block.ts'
import type { Link } from '#domain/article/link.ts'
import type { Mark } from '#domain/article/runs.ts'

/** The links of each block that has any; a mark's id is its address. Both come in reading order. */
export const linksByBlock = (
  blocks: readonly Block[],
  links: readonly Link[],
): ReadonlyMap<Block, readonly Mark[]> => {
  const found = new Map<Block, Mark[]>()
  let index = 0
  for (const { start, end, href } of links) {
    while (index < blocks.length - 1 && (blocks[index]?.end ?? 0) <= start) index += 1
    const block = blocks[index]
    if (!block) continue
    const marks = found.get(block)
    if (marks) marks.push({ id: href, start, end })
    else found.set(block, [{ id: href, start, end }])
  }
  return found
}
