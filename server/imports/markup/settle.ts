import { joinLines } from '#domain/repair/join-lines.ts'
import type { DraftBlock, Piece } from '#domain/repair/piece.ts'
import type { Paragraph, Stretch } from './transcript.ts'

/**
 * A paragraph as blocks. A line break inside a heading only sets it nicely. Elsewhere it is judged as
 * in plain text: where it is the width of a column that broke the line, the sentence goes on.
 */
export const settle = (original: string, { kind, lines, asWritten }: Paragraph): DraftBlock[] => {
  const pieces = lines.map((line) => line.map((stretch) => pieceOf(original, stretch)))
  if (kind === 'heading') return [{ kind, pieces: pieces.flatMap(joined) }]
  const isPlain = lines.every((line) => line.length === 1)
  if (asWritten || !isPlain || lines.length === 1) return pieces.map((each) => ({ kind, pieces: each }))
  const plain = lines.flat().map(({ from, to }) => lineOf(original, from, to))
  return joinLines(plain, NO_WORDS).map((block) => ({ ...block, kind }))
}

/** Hyphens at a line's end stay: an author who breaks lines by hand seldom breaks words. */
const NO_WORDS: ReadonlySet<string> = new Set()

const pieceOf = (original: string, { from, to, silent }: Stretch): Piece =>
  silent ? { text: '', from, to, repair: 'dropped-furniture' } : { text: original.slice(from, to), from, to }

const lineOf = (original: string, start: number, end: number) => ({
  ...{ text: original.slice(start, end), from: start, to: end },
  ...{ start, end },
})

const joined = (line: readonly Piece[], index: number, all: readonly (readonly Piece[])[]): Piece[] => {
  const from = all[index - 1]?.at(-1)?.to
  if (from === undefined) return [...line]
  return [{ text: ' ', from, to: line[0]?.from ?? from, repair: 'joined-line' }, ...line]
}
