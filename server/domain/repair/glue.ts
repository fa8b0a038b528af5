import type { Line } from './lines.ts'
import type { Piece } from './piece.ts'
import { isBrokenUrl } from './broken-url.ts'

/**
 * What is read in place of a line break that the column made: mostly a space. The piece of an undone
 * hyphenation begins one character early, on the hyphen it takes away.
 * @param words every unbroken word of the text, in lower case
 */
export const glue = (line: Line, next: Line, words: ReadonlySet<string>): Piece => {
  const place = { from: line.end, to: next.start }
  if (isBrokenUrl(line, next)) return { ...place, text: '', repair: 'rejoined-url' }
  const broken = brokenWord(line, next)
  if (broken === null) return { ...place, text: joinsTightly(line, next) ? '' : ' ', repair: 'joined-line' }
  if (words.has(broken)) return { text: '', from: line.end - 1, to: next.start, repair: 'dehyphenated' }
  return { ...place, text: '', repair: 'joined-line' }
}

/**
 * The two halves of a word with a hyphen at the break, joined, in lower case. Whether the hyphen was
 * the column's or the author's ("post-Soviet") only the same word elsewhere in the text can tell;
 * without it the hyphen stays, since one too many can be seen and one too few cannot.
 */
const brokenWord = (line: Line, next: Line): string | null => {
  const head = /(\p{L}+)-$/u.exec(line.text.slice(-LONGEST_WORD))?.[1]
  const tail = /^\p{L}+/u.exec(next.text.slice(0, LONGEST_WORD))?.[0]
  return head === undefined || tail === undefined ? null : `${head}${tail}`.toLowerCase()
}

/** Code units looked at on either side of a break: no line can make the look long. */
const LONGEST_WORD = 80

const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？「」]/u

/** Dashes and slashes set tight, and scripts without spaces, take none at the break. */
const joinsTightly = (line: Line, next: Line): boolean => {
  if (/\S[—/]$/u.test(line.text)) return true
  return UNSPACED_SCRIPT.test(line.text.slice(-1)) && UNSPACED_SCRIPT.test(next.text.slice(0, 1))
}
