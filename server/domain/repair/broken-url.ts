import type { Line } from './lines.ts'

const UNFINISHED_URL = /^["'“(<[]?https?:\/\/\S*[A-Za-z0-9/_%=&#~-]$/i
const URL_CONTINUED = /^[A-Za-z0-9\-_/%.?=&#~]+$/
/** An address ends like this only in the middle. */
const EXPECTS_REST = /[-/_=&%?]$/
/** No single word of a sentence looks like this: several parts, as the rest of an address has. */
const LOOKS_LIKE_REST = /[/%=?&_]|-[^-]*-/
const DATE_OR_NUMBER = /^[\d.,/:-]+$/

/**
 * A web address that the column broke: it goes on in a line of its own, and either its end or that
 * line shows that something is missing.
 */
export const isBrokenUrl = (line: Line, next: Line): boolean => {
  const address = lastWord(line.text)
  if (!UNFINISHED_URL.test(address) || !URL_CONTINUED.test(next.text)) return false
  if (EXPECTS_REST.test(address)) return true
  return LOOKS_LIKE_REST.test(next.text) && !DATE_OR_NUMBER.test(next.text)
}

const lastWord = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1)
