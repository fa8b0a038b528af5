import type { BlockKind } from '#domain/article/block.ts'
import type { Span } from '#domain/article/span.ts'
import type { BlockParts, Part } from './part.ts'

/**
 * Parts of one block that are painted together: a whole block of usual length, or a row of sentences
 * of a long one. `index` counts the stretches of the whole text.
 */
export type Stretch = Span & { index: number; parts: readonly Part[] }

export type BlockStretches = Pick<BlockParts, 'block'> & {
  stretches: readonly Stretch[]
  /** What it follows */
  after: BlockKind | undefined
}

/** Half a window of text, in code units: so much is painted at a time while somebody scrolls. */
const LENGTH = 1_000

/** Divides every block into stretches; together they hold all parts, in reading order. */
export const stretchesOf = (blocks: readonly BlockParts[], length = LENGTH): BlockStretches[] => {
  let index = 0
  return blocks.map(({ block, parts }, position) => {
    const stretches: Stretch[] = []
    let row: Part[] = []
    const close = () => {
      const [first, last] = [row[0], row.at(-1)]
      if (!first || !last) return
      stretches.push({ index, start: first.start, end: last.end, parts: row })
      index += 1
      row = []
    }
    for (const part of parts) {
      row.push(part)
      if (part.end - (row[0] ?? part).start >= length) close()
    }
    close()
    return { block, stretches, after: blocks[position - 1]?.block.kind }
  })
}
