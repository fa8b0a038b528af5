import type { Span } from '#domain/article/span.ts'
import { shorten } from '../../ui/shorten.ts'

/** So much of a paragraph tells which one it is, in UTF-16 code units. */
const MOST = 90
/** A single mark says nothing without the words around it. */
const FEWEST = 3
const AROUND = 24

/** The words of a finding as a card quotes them: shortened when they are many, with others when they are too few. */
export const wordsShown = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end)
  if (words.trim().length >= FEWEST) return `“${shorten(words, MOST)}”`
  const [before, after] = [lineBefore(text, start), lineAfter(text, end)]
  return `${before}${words}${after}`.trim()
}

const lineBefore = (text: string, start: number): string => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/u, '')}`
}

const lineAfter = (text: string, end: number): string => {
  const lineEnd = text.indexOf('\n', end)
  return shorten(text.slice(end, lineEnd === -1 ? undefined : lineEnd), AROUND)
}
