import { glue } from '#domain/repair/glue.ts'
import type { Line } from '#domain/repair/lines.ts'
import type { Piece } from '#domain/repair/piece.ts'

/** What is known of the words of a file before its lines are joined. */
export type Vocabulary = {
  /** Every unbroken word of the text, and their nearest forms, in lower case */
  words: ReadonlySet<string>
  /** Whether U+2010, which typesetters put at a line's end, is the author's hyphen in this file */
  writesHyphen: boolean
}

const SOFT_HYPHEN = '\u{ad}'
const HYPHEN = '\u{2010}'

/**
 * What is read in place of a line break. A soft hyphen is there for the line's end alone; so is U+2010,
 * which nobody types, unless the file has it inside of lines too.
 */
export const jointOf = (line: Line, next: Line, { words, writesHyphen }: Vocabulary): Piece => {
  const mark = line.text.slice(-1)
  const breaksWord = /\p{L}.$/u.test(line.text.slice(-3)) && /^\p{L}/u.test(next.text)
  if (breaksWord && (mark === SOFT_HYPHEN || (mark === HYPHEN && !writesHyphen))) {
    return { text: '', from: line.end - 1, to: next.start, repair: 'dehyphenated' }
  }
  if (mark !== HYPHEN) return glue(line, next, words)
  const piece = glue({ ...line, text: `${line.text.slice(0, -1)}-` }, next, words)
  return { ...piece, text: '' }
}

export const vocabularyOf = (lines: readonly { text: string }[]): Vocabulary => {
  const words = new Set<string>()
  for (const { text } of lines) {
    for (const [word] of text.matchAll(UNBROKEN))
      for (const form of formsOf(word.toLowerCase())) words.add(form)
  }
  return { words, writesHyphen: lines.some(({ text }) => /\p{L}\u{2010}\p{L}/u.test(text)) }
}

/** A word in one piece: no hyphen on either side, and not at the break of a line that may have cut it. */
const UNBROKEN = /(?<![\p{L}\u{ad}\u{2010}-])\p{L}{4,}(?![\p{L}\u{ad}\u{2010}-])/gu

/** Shorter stems are other words too often. */
const SHORTEST_STEM = 5
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'ly']

/** The word, and the forms that stand or fall with it: "negotiator" explains "negotiators". */
const formsOf = (word: string): string[] => {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, -ending.length),
  )
  return [word, ...stems, ...ENDINGS.map((ending) => word + ending)].filter(
    (form) => form === word || Math.min(form.length, word.length) >= SHORTEST_STEM,
  )
}
