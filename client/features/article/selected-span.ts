import { type Span, spanProblem } from '#domain/article/span.ts'

/**
 * What somebody meant who selected from `from` up to `to` (canonical positions, either way round):
 * inside the text, in whole characters, without the white space that a double or triple click takes
 * along. Null when nothing is left.
 */
export const selectedSpan = (text: string, from: number, to: number): Span | null => {
  const start = wholeCharacter(text, clamp(text, Math.min(from, to)), -1)
  const end = wholeCharacter(text, clamp(text, Math.max(from, to)), 1)
  if (start >= end) return null
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const before = words.length - words.trimStart().length
  return { start: start + before, end: start + before + trimmed.length }
}

const clamp = (text: string, position: number): number => Math.min(Math.max(position, 0), text.length)

/** Moves a position between the two halves of a character to the character's edge. */
const wholeCharacter = (text: string, position: number, step: 1 | -1): number => {
  if (position === 0 || position === text.length) return position
  const split = spanProblem(text, { start: position, end: text.length }) === 'splits-character'
  return split ? position + step : position
}
