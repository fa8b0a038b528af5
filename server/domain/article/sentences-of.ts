import type { Block } from './block.ts'
import type { Span } from './span.ts'
import { splitSentences } from './split-sentences.ts'

/** The sentences of a canonical text, block by block. `language` is a tag of BCP 47. */
export const sentencesOf = (text: string, blocks: readonly Block[], language: string): Span[] =>
  blocks.flatMap((block) =>
    splitSentences(text.slice(block.start, block.end), language).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
    })),
  )
