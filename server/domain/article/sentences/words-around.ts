import { isWordCharacter, skipSpace, tableOf } from './characters.ts'

/** Longer words are no abbreviations and open sentences like any other; none is read further. */
const LONGEST = 40

/** What may stand in front of the first word of a sentence, spaces aside. */
const OPENING = tableOf('"\'“”‘«‹›„‚([{¿¡—–-−*@#$€£¥&§_「『（【《〈<>•⁃')
/** What holds a word together: full stop, apostrophe, hyphen, degree sign. */
const INNER = tableOf(".'’-°№")

/** The word that ends at `end`, with its inner full stops, apostrophes and hyphens; it may be empty. */
export const wordBefore = (text: string, from: number, end: number): string => {
  const earliest = Math.max(from, end - LONGEST)
  let start = end
  while (start > earliest && isInWord(text.charCodeAt(start - 1))) start -= 1
  while (start < end && !isWordCharacter(text.charCodeAt(start))) start += 1
  return text.slice(start, end)
}

export type Word = {
  /** where it begins; the opening quotation marks and brackets are in front of it */
  at: number
  /** as written, with its last full stop if there is one; empty when there is no word */
  word: string
}

/** The first word behind `from`, spaces and opening marks aside. */
export const wordBehind = (text: string, from: number): Word => {
  let at = skipSpace(text, from)
  for (let opening = 0; opening < LONGEST && OPENING[text.charCodeAt(at)] === 1; opening += 1) {
    at = skipSpace(text, at + 1)
  }
  let end = at
  const latest = Math.min(text.length, at + LONGEST)
  if (end < latest && isWordCharacter(text.charCodeAt(end))) {
    while (end < latest && isInWord(text.charCodeAt(end))) end += 1
  }
  return { at, word: text.slice(at, end) }
}

const isInWord = (code: number): boolean => INNER[code] === 1 || isWordCharacter(code)
