import { attachLinks } from '#domain/repair/attach-links.ts'
import { healSentences } from '#domain/repair/heal-sentences.ts'
import type { DraftBlock } from '#domain/repair/piece.ts'
import { recogniseKinds } from '#domain/repair/recognise.ts'
import { splitCredits } from '#domain/repair/split-credits.ts'

/** Blocks of a file that says where its paragraphs end: all repairs but those of lines. */
export const repairMarkup = (blocks: readonly DraftBlock[]): DraftBlock[] =>
  attachLinks(healSentences(splitCredits(recogniseKinds(blocks))))
