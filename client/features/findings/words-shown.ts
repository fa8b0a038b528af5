import type { Span } from '#domain/article/span.ts'
import { shorten } from '../../ui/shorten.ts'

/** So much of a paragraph tells which one it is, in UTF-16 code units. */
const MOST = 90
/** A single mark says nothing without the words around it. */
const FEWEST = 3
/** Words that a finding compares with the same words elsewhere are told apart by those around them. */
const SHORT = 40
const AROUND = 16

/**
 * The words of a finding as its card quotes them, in the order of its spans: shortened when they are many,
 * with others around them when they are too few or the same as elsewhere.
 */
export const wordsShown = (text: string, spans: readonly Span[]): string[] => {
  const all = spans.map(({ start, end }) => text.slice(start, end))
  return spans.map((span, at) => {
    const words = all[at] ?? ''
    const isAlike = words.length <= SHORT && all.indexOf(words) !== all.lastIndexOf(words)
    return isAlike || words.trim().length < FEWEST ? inPlace(text, span) : `“${shorten(words, MOST)}”`
  })
}

const inPlace = (text: string, { start, end }: Span): string =>
  `${lineBefore(text, start)}${text.slice(start, end)}${lineAfter(text, end)}`.trim()

const lineBefore = (text: string, start: number): string => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/u, '')}`
}

const lineAfter = (text: string, end: number): string => {
  const lineEnd = text.indexOf('\n', end)
  return shorten(text.slice(end, lineEnd === -1 ? undefined : lineEnd), AROUND)
}
