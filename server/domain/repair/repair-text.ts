import { attachLinks } from './attach-links.ts'
import { dropFurniture } from './drop-furniture.ts'
import { healSentences } from './heal-sentences.ts'
import { joinLines } from './join-lines.ts'
import { lineGroups } from './lines.ts'
import { markLinks } from './mark-links.ts'
import type { DraftBlock } from './piece.ts'
import { recogniseHeadings } from './recognise-headings.ts'
import { recogniseKinds } from './recognise.ts'
import { splitCredits } from './split-credits.ts'

/** The passes in the order in which each can rely on the ones before it. */
const PASSES: readonly ((blocks: readonly DraftBlock[]) => DraftBlock[])[] = [
  recogniseKinds,
  splitCredits,
  healSentences,
  attachLinks,
  recogniseHeadings,
]

/** Text as it was pasted, read as repaired blocks. */
export const repairText = (original: string): DraftBlock[] => {
  const words = wordsOf(original)
  const blocks = dropFurniture(markLinks(lineGroups(original))).flatMap((lines) => joinLines(lines, words))
  return PASSES.reduce<DraftBlock[]>((repaired, pass) => pass(repaired), blocks)
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(WHOLE_WORD), ([word, rest = '']) => (word + rest).toLowerCase()))

/** A word in one piece, or two parts of a compound with the hyphen between them. */
const WHOLE_WORD = /(?<![\p{L}-])\p{L}{4,}(?![\p{L}-])|(?<!\p{L})\p{L}+-(?=(\p{L}+))/gu
