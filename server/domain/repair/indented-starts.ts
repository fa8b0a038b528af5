import type { Line } from './lines.ts'
import { BEGINS_MID_SENTENCE, ENDS_SENTENCE } from './shapes.ts'

/** White space of fewer columns than this is a stray. */
const SHALLOWEST = 2
/** So many paragraphs have to begin with white space before it is taken for a custom of this text. */
const FEWEST = 2

/**
 * The lines that begin a paragraph because they are set in, in a text that sets in the first line of each
 * and leaves no blank line between them. A block that is set in as a whole has no such lines.
 */
export const indentedStarts = (lines: readonly Line[]): ReadonlySet<Line> => {
  const edge = lines.reduce((least, line) => Math.min(least, indentOf(line)), Infinity)
  const isSetIn = (line: Line | undefined) => line !== undefined && indentOf(line) >= edge + SHALLOWEST
  const starts = lines.filter((line, index) => {
    const previous = lines[index - 1]
    return isSetIn(line) && !isSetIn(previous) && isBreak(previous, line)
  })
  if (starts.length < FEWEST) return new Set()
  // Of several in a row each is a paragraph of one line, if none goes on with the one before.
  return new Set(lines.filter((line, index) => isSetIn(line) && isBreak(lines[index - 1], line, true)))
}

const indentOf = ({ indent = 0 }: Line): number => indent

const isBreak = (previous: Line | undefined, line: Line, isCustom = false): boolean =>
  !BEGINS_MID_SENTENCE.test(line.text) &&
  (previous === undefined || isCustom || ENDS_SENTENCE.test(previous.text))
