import type { Revision } from '#contract/article.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import type { Span } from '#domain/article/span.ts'

/** A piece of a block: a sentence, or what stands before, between or after sentences (id null). */
export type Part = Span & { id: string | null }

export type Block = Revision['blocks'][number]

export type BlockParts = { block: Block; parts: readonly Part[] }

/**
 * Divides each block into its sentences and what is left between them, so that every character of
 * the block is shown. Blocks and sentences come in reading order.
 */
export const partsOf = (blocks: readonly Block[], sentences: readonly Sentence[]): BlockParts[] => {
  let next = 0
  return blocks.map((block) => {
    const parts: Part[] = []
    let at = block.start
    const gapUpTo = (end: number) => {
      if (at < end) parts.push({ id: null, start: at, end })
    }
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next]
      if (!sentence || sentence.start >= block.end) break
      gapUpTo(sentence.start)
      parts.push(sentence)
      at = sentence.end
    }
    gapUpTo(block.end)
    return { block, parts }
  })
}
