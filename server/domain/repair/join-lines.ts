import { glue } from './glue.ts'
import type { Line } from './lines.ts'
import type { DraftBlock, Piece } from './piece.ts'
import { indentedStarts } from './indented-starts.ts'
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
    const dropped = (line.dropped ?? []).map(silent)
    if (previous) join(pieces, glue(previous, line, words), dropped)
    else pieces.push(...dropped)
    pieces.push(
      { text: line.text, from: line.start, to: line.end },
      ...(line.droppedBehind ?? []).map(silent),
    )
  })
  return pieces
}

const silent = ({ start, end }: Line): Piece => ({
  text: '',
  from: start,
  to: end,
  repair: 'dropped-furniture',
})

const paragraphs = (lines: readonly Line[]): Line[][] => {
  const width = columnWidth(lines)
  const starts = indentedStarts(lines)
  const found: Line[][] = []
  for (const line of lines) {
    const current = found.at(-1)
    const previous = current?.at(-1)
    if (current && previous && !starts.has(line) && isWrap(previous, line, width)) current.push(line)
    else found.push([line])
  }
  return found
}

/**
 * Appends what is read at a line break; a hyphen it takes away is cut off the line before. Where lines
 * of the page stood between, the break is what is left behind them.
 */
const join = (pieces: Piece[], between: Piece, dropped: readonly Piece[]): void => {
  const last = pieces.at(-1)
  const cut = last && between.from < last.to ? between.from : null
  if (last && cut !== null) {
    pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, cut - last.from), to: cut }
  }
  const behind = dropped.at(-1)?.to
  if (behind === undefined) {
    pieces.push(between)
    return
  }
  if (last && cut !== null) pieces.push({ ...between, to: last.to })
  const rest: Piece = {
    text: between.text,
    from: behind,
    to: between.to,
    repair: cut === null ? (between.repair ?? 'joined-line') : 'joined-line',
  }
  pieces.push(...dropped, rest)
}
