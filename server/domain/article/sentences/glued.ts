import { isDigit, isLower, isSpace, isUpper } from './characters.ts'
import { type Language, holds } from './language.ts'
import { wordBefore } from './words-around.ts'

/** Addresses and file names are looked at this far on either side. */
const REACH = 60

/**
 * Whether a sentence begins right behind the end mark, its space forgotten: "world.Today". A word in
 * small letters comes before and one with a capital behind, and the two are no address together.
 */
export const isGlued = (text: string, mark: number, end: number, language: Language): boolean => {
  if (!isUpper(text, end) || !(isLower(text, end + 1) || isSpace(text.charCodeAt(end + 1)))) return false
  if (!isLower(text, mark - 1) && !isDigit(text.charCodeAt(mark - 1))) return false
  const before = wordBefore(text, mark - REACH, mark)
  if (before.length < 2 || isKnown(before, language)) return false
  const token = (lastToken(text, mark) + firstToken(text, end)).replace(/[.!?,;:…"'”’)\]]+$/, '')
  return !/[@/\\_=#~.]|www/.test(token)
}

const isKnown = (word: string, { beforeName, anywhere, suffixes, beforeNumber }: Language): boolean =>
  [beforeName, anywhere, suffixes, beforeNumber].some((set) => holds(set, word))

const lastToken = (text: string, end: number): string => {
  const stretch = text.slice(Math.max(0, end - REACH), end)
  return stretch.slice(stretch.search(/\S+$/))
}
const firstToken = (text: string, from: number): string =>
  text
    .slice(from, from + REACH)
    .split(/\s/, 1)
    .join('')
