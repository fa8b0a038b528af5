/** A line of the original, without its line break and without white space at its ends. */
export type Line = {
  text: string
  /** where the line begins in the original, white space included */
  from: number
  /** where its words begin and end */
  start: number
  end: number
  /** where the line ends, white space included, line break not */
  to: number
}

const LINE = /([^\r\n\f\u2028\u2029]*)(\r\n|[\r\n\f\u2028\u2029]|$)/g

/** The original as groups of lines that no blank line parts. */
export const lineGroups = (original: string): Line[][] => {
  const groups: Line[][] = []
  let group: Line[] = []
  for (const match of original.matchAll(LINE)) {
    const line = lineAt(match[1] ?? '', match.index)
    if (line.text !== '') group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  return group.length > 0 ? [...groups, group] : groups
}

const lineAt = (raw: string, from: number): Line => {
  const start = from + raw.length - raw.trimStart().length
  const text = raw.trim()
  return { text, from, start, end: start + text.length, to: from + raw.length }
}
