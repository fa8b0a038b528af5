/** A line of the original, without its line break and without white space at its ends. */
export type Line = {
  text: string
  /** where its words begin and end in the original */
  start: number
  end: number
  /** lines of the page, not of the article, that stood before it and are left out */
  dropped?: readonly Line[]
  /** the same at the end of the text, where no line comes behind them */
  droppedBehind?: readonly Line[]
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
  return { text, start, end: start + text.length }
}
