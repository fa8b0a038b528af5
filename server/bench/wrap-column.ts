/**
 * A paragraph as lines of at most `width` characters, as text programs wrap it: a line ends at a space
 * or behind a hyphen between two letters; a word longer than the column sticks out, or is broken at
 * the edge where `breaksWords` says so.
 */
export const wrapColumn = (paragraph: string, width: number, breaksWords = false): string[] => {
  const lines: string[] = []
  let line = ''
  for (const chunk of paragraph.split(BREAKS).filter((part) => part !== '')) {
    if (line.length + chunk.trimEnd().length <= width || line === '') line += chunk
    else {
      lines.push(line.trimEnd())
      line = chunk
    }
    if (!breaksWords) continue
    while (line.trimEnd().length > width) {
      lines.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '')
}

/** Behind each space, and behind hyphens between letters. */
const BREAKS = /(?<= )|(?<=\p{L}-)(?=\p{L})/u
