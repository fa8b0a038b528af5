import { isDigit, isLower, isSpace, isUpper, matchAt } from './characters.ts'
import { type Language, type Rules, holds } from './language.ts'
import { type Word, wordBefore, wordBehind } from './words-around.ts'

/** One full stop that may end a sentence. */
export type Stop = {
  /** where the sentence began */
  start: number
  /** where the full stop is */
  mark: number
  /** the word behind it */
  next: Word
}

/** Whether the full stop belongs to the word before it and the sentence goes on. */
export const isAbbreviation = (text: string, stop: Stop, language: Rules): boolean => {
  const { start, mark, next } = stop
  const last = wordBefore(text, start, mark)
  if (isPlainWord(last, language)) return false
  const word = last.length === 1 ? pairedWith(text, start, mark - 1) + last : last
  // One space is left out between the letters of a pair.
  const at = mark - word.length - (word === last ? 0 : 1)
  const opens = opensSentence(next.word, language)
  if (isDigit(text.charCodeAt(mark - 1))) return isOrdinal(word, language, opens)
  const figure = figureBefore(text, start, at)
  if (figure >= 0 && holds(language.measures, word)) {
    return goesOn(text, stop, language) || hasJustBegun(text, { ...stop, figure, opens }, language)
  }
  if (holds(language.beforeNumber, word) && isDigit(next.word.charCodeAt(0))) return true
  return isNamed(text, { start, mark, next, word, at, opens }, language)
}

/** Most words are not listed, and no initials, acronyms or figures: they need no further look. */
const isPlainWord = (word: string, { listed, compounds }: Rules): boolean =>
  word.length !== 1 &&
  !isDigit(word.charCodeAt(word.length - 1)) &&
  !JOINED.test(word) &&
  !listed.has(word.toLowerCase()) &&
  !compounds.test(word)

/** What "B" is paired with in "z. B.", "т. д.", "J. K.": the letter before it and its full stop, or nothing. */
const pairedWith = (text: string, start: number, at: number): string => {
  if (text.charAt(at - 2) !== '.' || !isSpace(text.charCodeAt(at - 1))) return ''
  const letter = wordBefore(text, start, at - 2)
  return letter.length === 1 ? `${letter}.` : ''
}

const JOINED = /[.'’-]/
const APOSTROPHE = /['’]/
const ACRONYM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u
const INITIAL = /^\p{Lu}\p{M}?$/u
const DAY = /^\d{1,2}$/
const SPACES = /\s+/

type Candidate = Stop & {
  /** the word before the full stop, and where it begins */
  word: string
  at: number
  /** whether a word follows that opens sentences */
  opens: boolean
}

/** The abbreviations that do not depend on figures. */
const isNamed = (text: string, candidate: Candidate, language: Language): boolean => {
  const { word, at, next, opens } = candidate
  const last = lastPart(word)
  if (holds(language.beforeName, word) || holds(language.beforeName, last)) return !isStreet(text, candidate)
  if (holds(language.places, last) && isBehindComma(text, at))
    return holds(language.beforeName, bare(next.word))
  if (holds(language.suffixes, last)) return !opens && !isSubject(text, next, language)
  if (isAnywhere(word, language) || holds(language.anywhere, last)) return !opens
  if (ACRONYM.test(word)) return !opens && !isLowerAcronym(word, next)
  return isInitial(text, { start: candidate.start, at, word: last, opens }, language)
}

/** In "R-Ill." the state counts, in "Jean-P." the letter, in "l'on." the honorific, in "don't." all. */
const lastPart = (word: string): string => {
  const afterHyphen = word.slice(word.lastIndexOf('-') + 1)
  const afterApostrophe = afterHyphen.slice(afterHyphen.search(APOSTROPHE) + 1)
  return afterApostrophe.length > 1 ? afterApostrophe : afterHyphen
}

const isAnywhere = (word: string, { anywhere, compounds }: Language): boolean =>
  holds(anywhere, word) || compounds.test(word)

/** A single capital letter, unless it tells things apart ("vitamin C") or is the pronoun. */
const isInitial = (
  text: string,
  { word, at, start, opens }: Omit<Candidate, 'mark' | 'next'>,
  language: Language,
): boolean => {
  if (!INITIAL.test(word) || opens) return false
  const before = wordBefore(text, start, at - 1)
  return !isDigit(before.charCodeAt(before.length - 1)) && !holds(language.lettered, before)
}

/** "Elm St. The …": the saint has no name in front of him and one behind. */
const isStreet = (text: string, { word, at, start, opens }: Candidate): boolean => {
  if (word !== 'St' || !opens) return false
  const before = wordBefore(text, start, at - 1)
  return isUpper(before, 0) || isDigit(before.charCodeAt(0))
}

/** "m.p.h. Roofs …": what is written small and apart is no part of a name. */
const isLowerAcronym = (word: string, { word: next }: Word): boolean => isLower(word, 0) && isUpper(next, 0)

/** A figure of a day or a century, in languages that put a full stop behind it. */
const isOrdinal = (word: string, { ordinals }: Language, opens: boolean): boolean =>
  ordinals && !opens && DAY.test(word)

/** Whether the word is followed by a verb, as a subject is, and does not name an office. */
const isSubject = (text: string, { at, word }: Word, { verbs, offices }: Language): boolean =>
  verbs.size > 0 && !holds(offices, word) && verbs.has(wordBehind(text, at + word.length).word)

const opensSentence = (word: string, { openers }: Language): boolean => {
  const lower = word.toLowerCase()
  if (openers.has(lower)) return true
  const contracted = lower.replace('’', "'")
  const apostrophe = contracted.indexOf("'")
  return apostrophe > 0 && (openers.has(contracted) || openers.has(contracted.slice(0, apostrophe + 1)))
}

const goesOn = (text: string, { next }: Stop, { continuesMeasure }: Language): boolean =>
  matchAt(continuesMeasure, text, next.at) !== null

/** Where the word in front of `at` begins if it is a figure, else -1. */
const figureBefore = (text: string, start: number, at: number): number => {
  if (isDigit(text.charCodeAt(at - 1))) return at - 1
  if (at - 1 <= start || !isSpace(text.charCodeAt(at - 1))) return -1
  const before = wordBefore(text, start, at - 1)
  return isDigit(before.charCodeAt(before.length - 1)) ? at - 1 - before.length : -1
}

/** "At 5 p.m. Mr. Smith …": up to the figure there is no more than a preposition. */
const hasJustBegun = (
  text: string,
  { start, figure, next, opens }: Stop & { figure: number; opens: boolean },
  { openEnds }: Language,
): boolean => {
  if (figure - start > 24 || (opens && !next.word.endsWith('.'))) return false
  const [first = '', second = first, ...others] = text.slice(start, figure).trim().split(SPACES)
  return others.length === 0 && openEnds.has(second.toLowerCase())
}

const isBehindComma = (text: string, at: number): boolean =>
  isSpace(text.charCodeAt(at - 1)) && text.charAt(at - 2) === ','

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)
