import { isLower, isSpace, isUpper, skipSpace } from './characters.ts'
import type { Language } from './language.ts'
import { wordBefore } from './words-around.ts'

const BREAK = 10

/**
 * Whether the line break at `at` ends the sentence that began at `start`. One that is left inside a
 * block was meant (a verse, an address, a list), but for lines that plainly go on.
 */
export const lineBreakEnds = (text: string, start: number, at: number, { openEnds }: Language): boolean => {
  const next = skipSpace(text, at)
  if (isBlankLine(text, at, next)) return true
  let end = at
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  const last = text.charAt(end - 1)
  if (isLower(text, next)) return isLower(text, start) && !openEnds.has(wordBefore(text, start, end))
  if (/[,،、，;–—-]/.test(last)) return false
  const word = wordBefore(text, start, end)
  return !(openEnds.has(word) || (!isUpper(text, next) && openEnds.has(last)))
}

const isBlankLine = (text: string, at: number, next: number): boolean => {
  const second = text.indexOf('\n', at + 1)
  return text.charCodeAt(at) === BREAK && second !== -1 && second < next
}
