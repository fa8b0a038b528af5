/** Code units, told apart quickly: ASCII by comparison, the rest by block or by its Unicode property. */

const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** A table over all code units, which answers faster than a set does. */
export const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (const unit of characters) table[unit.charCodeAt(0)] = 1
  return table
}

const SPACE = tableOf(SPACES)

/** What `String.prototype.trim` takes for white space. */
export const isSpace = (code: number): boolean => SPACE[code] === 1

export const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0xff10 && code <= 0xff19)

/** Letters, their marks and digits, and beyond ASCII whatever is neither space nor punctuation. */
export const isWordCharacter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : isForeignWordCharacter(code)

const NO_WORD = /[\p{P}\p{S}\p{Z}\p{C}¹²³]/u
const YES = 1
const NO = 2
const ANSWERS = new Uint8Array(0x10000)

/** Asks the pattern once for each character, as it is slow. Half a character of two counts as a word's. */
const isForeignWordCharacter = (code: number): boolean => {
  if (ANSWERS[code] === 0) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    ANSWERS[code] = !isSurrogate && NO_WORD.test(String.fromCharCode(code)) ? NO : YES
  }
  return ANSWERS[code] === YES
}

const SMALL = /^\p{Ll}/u
const CAPITAL = /^\p{Lu}/u

export const isLower = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  return SMALL.test(text.slice(at, at + 2))
}

export const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return CAPITAL.test(text.slice(at, at + 2))
}

export const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** The match of a sticky pattern right there, or `null`. */
export const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}
