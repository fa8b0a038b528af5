import { glue } from './glue.ts'
import type { Line } from './lines.ts'
import type { DraftBlock, Piece } from './piece.ts'
import { columnWidth, isWrap } from './wrap.ts'

/**
 * One group of lines as blocks: a line break that only the column made is joined, one that somebody
 * made on purpose begins a new block.
 * @param words every unbroken word of the text, in lower case
 */
export const joinLines = (lines: readonly Line[], words: ReadonlySet<string>): DraftBlock[] =>
  paragraphs(lines).map((paragraph) => ({ kind: 'paragraph', pieces: piecesOf(paragraph, words) }))

const piecesOf = (paragraph: readonly Line[], words: ReadonlySet<string>): Piece[] => {
  const pieces: Piece[] = []
  paragraph.forEach((line, index) => {
    const previous = paragraph[index - 1]
    if (previous) join(pieces, glue(previous, line, words))
    pieces.push({ text: line.text, from: line.start, to: line.end })
  })
  return pieces
}

const paragraphs = (lines: readonly Line[]): Line[][] => {
  const width = columnWidth(lines)
  const found: Line[][] = []
  for (const line of lines) {
    const current = found.at(-1)
    const previous = current?.at(-1)
    if (current && previous && isWrap(previous, line, width)) current.push(line)
    else found.push([line])
  }
  return found
}

/** Appends what is read at a line break; a hyphen it takes away is cut off the line before. */
const join = (pieces: Piece[], between: Piece): void => {
  const last = pieces.at(-1)
  if (last && between.from < last.to) {
    pieces[pieces.length - 1] = {
      ...last,
      text: last.text.slice(0, between.from - last.from),
      to: between.from,
    }
  }
  pieces.push(between)
}
