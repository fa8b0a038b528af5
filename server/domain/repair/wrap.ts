import type { Line } from './lines.ts'
import { BARE_URL, BEGINS_MID_SENTENCE, ENDS_SENTENCE, LIST_MARK, RELATED_LABEL } from './shapes.ts'

/** Lines longer than this were not wrapped by a column: each is a paragraph of its own. */
const WIDEST_COLUMN = 160
/** Lines shorter than this are verse, addresses or lists rather than a wrapped column. */
const NARROWEST_COLUMN = 40

/**
 * Whether only the column's width broke the line before `next`. It did when the first word of the
 * next line would not have fitted any more.
 * @param width the longest line of the group, in UTF-16 code units
 */
export const isWrap = (line: Line, next: Line, width: number): boolean => {
  if (isBrokenUrl(line, next)) return true
  if (BARE_URL.test(line.text) || BARE_URL.test(next.text)) return false
  if (LIST_MARK.test(next.text) || RELATED_LABEL.test(next.text)) return false
  if (width > WIDEST_COLUMN) return false
  if (width < NARROWEST_COLUMN) return BEGINS_MID_SENTENCE.test(next.text) && !ENDS_SENTENCE.test(line.text)
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + firstWord > width
}

const UNFINISHED_URL = /^["'“(<[]?https?:\/\/\S*[A-Za-z0-9/_%=&#~-]$/i
const URL_CONTINUED = /^[A-Za-z0-9\-_/%.?=&#~]+$/
const ORDINARY_WORD = /^\p{Lu}?\p{Ll}*[.]?$/u

/** A web address that the column broke goes on in a line of its own that is no ordinary word. */
export const isBrokenUrl = (line: Line, next: Line): boolean =>
  UNFINISHED_URL.test(lastWord(line.text)) && URL_CONTINUED.test(next.text) && !ORDINARY_WORD.test(next.text)

const lastWord = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1)
