/** A line of the original, without its line break and without white space at its ends. */
export type Line = {
  text: string
  /** where its words begin and end in the original */
  start: number
  end: number
  /** columns of white space before its words */
  indent?: number
  /** the link line it is part of, with others that a column broke off it */
  link?: LinkPart
  /** lines of the page, not of the article, that stood before it and are left out */
  dropped?: readonly Line[]
  /** the same at the end of the text, where no line comes behind them */
  droppedBehind?: readonly Line[]
}

/** One label or one address; the lines that make it up share one such value. */
export type LinkPart = { of: 'label' | 'address' }

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
  const space = raw.length - raw.trimStart().length
  const text = raw.trim()
  return {
    text,
    start: from + space,
    end: from + space + text.length,
    indent: columnsOf(raw.slice(0, Math.min(space, DEEPEST))),
  }
}

/** White space beyond this sets nothing in any more. */
const DEEPEST = 80
const TAB = 4

/** A tab goes to the next stop; the space of Chinese and Japanese is as wide as their letters. */
const columnsOf = (space: string): number =>
  Array.from(space).reduce((column, character) => {
    if (character === '\t') return column + TAB - (column % TAB)
    return column + (character === '\u3000' ? 2 : 1)
  }, 0)
