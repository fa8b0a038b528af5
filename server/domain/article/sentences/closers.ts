import { isDigit, isSpace, tableOf } from './characters.ts'

/** Quotation marks, brackets, and raised figures of notes. */
const CLOSING = tableOf('"\'”’»›)]}」』）】》〉⁰¹²³⁴⁵⁶⁷⁸⁹†‡')
/** They close in German and open elsewhere; then a word follows without a space. */
const MAY_CLOSE = tableOf('“‘«‹')
/** A French quotation closes behind a space of its own. */
const CLOSES_BEHIND_SPACE = tableOf('»›')
const BRACKET = 0x5b
const AFTER_QUOTATION = /[\s.,;:!?)"'”’“‘«»‹›–—-]/

/** The end of the quotation marks, brackets and note marks that close right behind `from`. */
export const behindClosers = (text: string, from: number): number => {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (CLOSING[code] === 1 || (MAY_CLOSE[code] === 1 && isAfterQuotation(text, at + 1))) at += 1
    else if (isSpace(code) && closesBehindSpace(text, at + 1)) at += 2
    else if (code === BRACKET && noteEnd(text, at) > at) at = noteEnd(text, at)
    else return at
  }
}

const closesBehindSpace = (text: string, at: number): boolean =>
  CLOSES_BEHIND_SPACE[text.charCodeAt(at)] === 1 && isAfterQuotation(text, at + 1)

const isAfterQuotation = (text: string, at: number): boolean =>
  at === text.length || AFTER_QUOTATION.test(text.charAt(at))

/** The end of a note mark such as `[12]`, or `from` when there is none. */
const noteEnd = (text: string, from: number): number => {
  let at = from + 1
  while (at < from + 4 && isDigit(text.charCodeAt(at))) at += 1
  return at > from + 1 && text.charAt(at) === ']' ? at + 1 : from
}
