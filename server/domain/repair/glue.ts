import type { Line } from './lines.ts'
import type { Piece } from './piece.ts'
import { isBrokenUrl } from './broken-url.ts'

/**
 * What is read in place of a line break that the column made: mostly a space. The piece of an undone
 * hyphenation begins one character early, on the hyphen it takes away.
 * @param words every word of the text that stands in one piece, and every two parts of its compounds with
 * the hyphen between them, in lower case
 */
export const glue = (line: Line, next: Line, words: ReadonlySet<string>): Piece => {
  const place = { from: line.end, to: next.start }
  if (isOneAddress(line, next) || isBrokenUrl(line, next))
    return { ...place, text: '', repair: 'rejoined-url' }
  if (breaksWord(line, next, words)) return { ...place, from: line.end - 1, text: '', repair: 'dehyphenated' }
  const isTight = holdsHyphen(line.text, next.text) || joinsTightly(line, next)
  return { ...place, text: isTight ? '' : ' ', repair: 'joined-line' }
}

const isOneAddress = ({ link }: Line, next: Line): boolean => link?.of === 'address' && next.link === link

/**
 * Whether the hyphen at the break is the column's. That or the author's ("post-Soviet"): only the same
 * word elsewhere in the text can tell, in one piece or with its hyphen; without it the hyphen stays, since
 * one too many can be seen and one too few cannot.
 */
const breaksWord = (line: Line, next: Line, words: ReadonlySet<string>): boolean => {
  const head = /(\p{L}+)-$/u.exec(line.text.slice(-LONGEST_WORD))?.[1]?.toLowerCase()
  const tail = /^\p{L}+/u.exec(next.text.slice(0, LONGEST_WORD))?.[0].toLowerCase()
  if (head === undefined || tail === undefined) return false
  return words.has(`${head}${tail}`) && !words.has(`${head}-${tail}`)
}

/**
 * Whether a hyphen at a break stands between the parts of one word ("post-" / "Soviet", "19-" /
 * "year-old"), and not before a part that is left out ("pre-" / "and post-war").
 */
export const holdsHyphen = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]-$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after) && !JOINS_PARTS.test(after)

const JOINS_PARTS = /^(?:and|or|to|und|oder|bis|sowie|et|ou|y|e|o|и|или)\s/u

/** Code units looked at on either side of a break: no line can make the look long. */
const LONGEST_WORD = 80

const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？「」]/u

/** Dashes and slashes set tight, and scripts without spaces, take none at the break. */
const joinsTightly = (line: Line, next: Line): boolean => {
  if (/\S[—/]$/u.test(line.text)) return true
  return UNSPACED_SCRIPT.test(line.text.slice(-1)) && UNSPACED_SCRIPT.test(next.text.slice(0, 1))
}
