import type { Line as TextLine } from '#domain/repair/lines.ts'
import type { Line } from './lines.ts'
import type { Role } from './kinds.ts'
import type { Part } from './paragraphs.ts'

/** A line and its place in the original text. */
export type SetLine = Line & TextLine

/** What stands on the pages, in the order in which it is read: text, or lines around the text. */
export type Chunk =
  { kind: 'text'; role: Role; part: Part; column: number } | { kind: 'furniture'; line: Line }

export type SetChunk =
  | { kind: 'text'; role: Role; part: Part; column: number; lines: SetLine[] }
  | { kind: 'furniture'; line: SetLine }

/** Sets the original: a line break between lines, a blank line between all else. */
export const setOriginal = (chunks: readonly Chunk[]): { original: string; chunks: SetChunk[] } => {
  const texts: string[] = []
  let position = 0
  const put = (line: Line, before: string): SetLine => {
    const from = position + before.length
    position = from + line.text.length
    texts.push(before, line.text)
    return { ...line, start: from, end: position }
  }
  const set = chunks.map((chunk, index): SetChunk => {
    const gap = index > 0 ? '\n\n' : ''
    if (chunk.kind === 'furniture') return { kind: 'furniture', line: put(chunk.line, gap) }
    return { ...chunk, lines: chunk.part.lines.map((line, number) => put(line, number > 0 ? '\n' : gap)) }
  })
  return { original: texts.join(''), chunks: set }
}
