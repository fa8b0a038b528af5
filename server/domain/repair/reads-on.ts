import { splitSentences } from '#domain/article/split-sentences.ts'

/** Code units looked at on either side: more than any abbreviation with its surroundings has. */
const LOOK = 160

/**
 * Whether a sentence reads on from one stretch of text into the next: it does where no end mark stands
 * between, and where the mark is that of an abbreviation ("on Aug." / "9, the police said").
 */
export const readsOn = (before: string, after: string): boolean => {
  const left = before.slice(-LOOK).trimEnd()
  const sentences = splitSentences(`${left} ${after.slice(0, LOOK).trimStart()}`)
  return sentences.every(({ end }) => end !== left.length)
}
