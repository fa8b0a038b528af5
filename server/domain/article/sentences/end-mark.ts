import { bracketBelongs, isInFarEasternBrackets, isInParenthesis } from './brackets.ts'
import { isDigit, isLower, isSpace, isUpper, matchAt, skipSpace } from './characters.ts'
import { behindClosers } from './closers.ts'
import { isAbbreviation } from './full-stop.ts'
import { isGlued } from './glued.ts'
import { type Rules, holds } from './language.ts'
import { type Word, wordBefore, wordBehind } from './words-around.ts'

/** A run of end marks, and where the sentence began that it may end. */
export type EndMark = { start: number; mark: number; marks: string }

/** Marks of scripts without capitals, which stand for nothing else and need no space behind them. */
const PLAIN = /[‼⁇⁈⁉؟۔।॥։።፧။。！？｡．]/
const FAR_EASTERN = /[。！？｡．]/
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u
const PRONOUN = /^I\b/
const OMISSION = /^(?:\.{3,}|…)$/
const BRACKETED_OMISSION = /[[(]/
const CLOSING_QUOTE = /["'“”‘’»«›‹」』]/

/** Where the sentence ends behind these marks, or -1 when it goes on. */
export const markEnds = (text: string, found: EndMark, language: Rules): number => {
  const { start, mark, marks } = found
  const end = behindClosers(text, mark + marks.length)
  if (marks === '.') {
    if (end >= text.length) return end
    if (isInsideWord(text, end)) return -1
    return ends(text, { start, mark, marks, end }, language) ? end : -1
  }
  if (OMISSION.test(marks) && BRACKETED_OMISSION.test(text.charAt(mark - 1))) return -1
  if (end >= text.length) return end
  if (isHalfOfOmission(text, found)) return mark + 1
  const closed = { start, mark, marks, end }
  return (PLAIN.test(marks) ? plainEnds(text, closed, language) : ends(text, closed, language)) ? end : -1
}

/** "3.5", "example.com": no space and no capital behind the full stop. */
const isInsideWord = (text: string, end: number): boolean =>
  end < text.length && !isSpace(text.charCodeAt(end)) && !isUpper(text, end)

type Closed = EndMark & {
  /** first code unit behind the marks and what closes with them */
  end: number
}

/** "compounds. . . . The": the first full stop ends the sentence, the others stand for what is left out. */
const isHalfOfOmission = (text: string, { start, mark, marks }: EndMark): boolean =>
  marks.length > 6 &&
  marks.startsWith('. ') &&
  mark > start &&
  !isSpace(text.charCodeAt(mark - 1)) &&
  isUpper(text, skipSpace(text, mark + marks.length))

const plainEnds = (text: string, { start, mark, marks, end }: Closed, { attribution }: Rules): boolean => {
  if (marks === '．' && isDigit(text.charCodeAt(end))) return false
  if (FAR_EASTERN.test(marks) && isInFarEasternBrackets(text, start, end)) return false
  const quoted = end > mark + marks.length && CLOSING_QUOTE.test(text.slice(mark + marks.length, end))
  return !(quoted && matchAt(attribution, text, skipSpace(text, end)) !== null)
}

const ends = (text: string, closed: Closed, language: Rules): boolean => {
  const { start, mark, marks, end } = closed
  if (!isSpace(text.charCodeAt(end)))
    return marks.length === 1 && marks !== '…' && isGlued(text, mark, end, language)
  const next = wordBehind(text, end)
  if (startsSmall(text, next, language)) return false
  if (bracketBelongs(text, end) || isInParenthesis(text, start, mark)) return false
  if (marks === '.') return stopEnds(text, closed, next, language)
  if (marks.includes('…') || marks.includes('..') || marks.includes('. ')) {
    return ellipsisEnds(text, closed, next, language)
  }
  return exclamationEnds(text, closed, next, language)
}

/** In small letters a sentence goes on; "iPhone" has a capital all the same. */
const startsSmall = (text: string, { at, word }: Word, { lowerCaseOpens }: Rules): boolean =>
  isLower(text, at) && !lowerCaseOpens && !BRAND.test(word)

const stopEnds = (text: string, { start, mark, end }: Closed, next: Word, language: Rules): boolean => {
  // What closes behind an abbreviation ends the sentence with it, but for a bracket in mid-sentence.
  if (end > mark + 1 && !(text.charAt(mark + 1) === ')' && text.charAt(start) !== '(')) return true
  return !isAbbreviation(text, { start, mark, next }, language)
}

/** Behind a space of its own an ellipsis stands for words left out; then only an opener begins anew. */
const ellipsisEnds = (text: string, closed: Closed, next: Word, language: Rules): boolean => {
  const { mark, marks, end } = closed
  if (isAttributed(text, closed, next, language)) return false
  const four = marks.replaceAll(' ', '').length > 3
  if (four || !isSpace(text.charCodeAt(mark - 1)) || end > mark + marks.length) return true
  return language.openers.has(next.word.toLowerCase()) && !PRONOUN.test(next.word)
}

const exclamationEnds = (text: string, closed: Closed, next: Word, language: Rules): boolean => {
  const { start, mark } = closed
  if (isAttributed(text, closed, next, language)) return false
  if (language.exclaimed.size === 0 || !holds(language.exclaimed, wordBefore(text, start, mark))) return true
  return language.openers.has(next.word.toLowerCase()) || !isUpper(next.word, 0)
}

/** “Is it true?” Boris Johnson asked. */
const isAttributed = (
  text: string,
  { mark, marks, end }: Closed,
  { at, word }: Word,
  language: Rules,
): boolean =>
  end > mark + marks.length &&
  (word === 'I' || word.endsWith('.') || !language.openers.has(word.toLowerCase())) &&
  matchAt(language.attribution, text, at) !== null
