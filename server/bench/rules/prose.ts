import type { Span } from '#domain/article/span.ts'
import type { Random } from '../random.ts'
import { type Fault, replaced } from './fault.ts'

const PARAGRAPH = /[^\n]+/g
const SHORTEST = 80
const FULL_STOP = /[.!?]["”’]?$/

/** Paragraphs that hold whole sentences; headings, lists and credits hold none. */
export const proseOf = (text: string): Span[] =>
  Array.from(text.matchAll(PARAGRAPH), ({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => end - start >= SHORTEST)
    .filter(({ start, end }) => FULL_STOP.test(text.slice(start, end)))

/** A paragraph whose quotations end in it. */
export const isBalanced = (words: string): boolean =>
  count(words, '"') % 2 === 0 && count(words, '“') === count(words, '”')

const count = (words: string, mark: string): number => words.split(mark).length - 1

/** The article with one sentence more, at the end of some paragraph or in one of its own. */
export const withSentence = (text: string, random: Random, sentence: string, kind: string): Fault | null => {
  const paragraphs = proseOf(text).filter(({ start, end }) => isBalanced(text.slice(start, end)))
  if (paragraphs.length === 0) return null
  const { end } = random.oneOf(paragraphs)
  const gap = random.next() < 0.75 ? ' ' : '\n\n'
  const at = end + gap.length
  return replaced(`${text.slice(0, end)}${gap}${text.slice(end)}`, { start: at, end: at }, sentence, kind)
}

/** Every match of a pattern in the prose of an article. */
export const inProse = (text: string, pattern: RegExp): { match: RegExpExecArray; at: number }[] =>
  proseOf(text).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(pattern), (match) => ({ match, at: start + match.index })),
  )

/** A random match of a pattern in the prose of an article, or null. */
export const somewhere = (
  text: string,
  random: Random,
  pattern: RegExp,
): { match: RegExpExecArray; at: number } | null => {
  const all = inProse(text, pattern)
  return all.length === 0 ? null : random.oneOf(all)
}
