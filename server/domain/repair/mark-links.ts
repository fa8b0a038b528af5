import { isBrokenUrl } from './broken-url.ts'
import { extentOf, isFull, usualWidth } from './column.ts'
import type { Line, LinkPart } from './lines.ts'
import { isAddressLine, RELATED_LABEL } from './shapes.ts'

/** A label or an address that takes more lines than this is neither. */
const MOST_LINES = 4

/**
 * Marks the lines of link labels and of addresses, and what the column broke off them, so that no pass
 * takes them for lines of the text around them, nor the text for theirs.
 */
export const markLinks = (groups: readonly (readonly Line[])[]): Line[][] => {
  const width = usualWidth(groups.flatMap((lines) => lines.map(extentOf)))
  return groups.map((lines) => {
    const marked = [...lines]
    for (let index = 0; index < lines.length; index += 1) {
      const link = linkAt(lines[index])
      if (link === undefined) continue
      const last = lastLine(lines, index, link, width)
      for (let at = index; at <= last; at += 1) {
        const line = lines[at]
        if (line) marked[at] = { ...line, link }
      }
      index = last
    }
    return marked
  })
}

const linkAt = (line: Line | undefined): LinkPart | undefined => {
  if (line === undefined) return undefined
  if (isAddressLine(line.text)) return { of: 'address' }
  return RELATED_LABEL.test(line.text) ? { of: 'label' } : undefined
}

const lastLine = (lines: readonly Line[], first: number, link: LinkPart, width: number): number => {
  const goesOn = link.of === 'label' ? labelGoesOn : addressGoesOn
  let last = first
  let written = lines[first]?.text ?? ''
  while (last + 1 - first < MOST_LINES) {
    const [line, next, behind] = lines.slice(last, last + 3)
    if (!line || !next || linkAt(next)) break
    const isBroken = isBrokenUrl({ ...line, text: written }, next)
    if (!isBroken && !goesOn({ line, next, behind }, width)) break
    written += (link.of === 'label' && !isBroken ? ' ' : '') + next.text
    last += 1
  }
  return last
}

/** A line, the one whose part it may be, and the one behind that. */
type Three = { line: Line; next: Line; behind: Line | undefined }

/**
 * Whether the next line is the rest of a label. The column must have broken the label; and as
 * a label ends anywhere in its line, where text that goes on behind it would have filled that line.
 */
const labelGoesOn = ({ line, next, behind }: Three, width: number): boolean => {
  if (!isFull(line, next, width) || ENDS_PROSE.test(next.text)) return false
  return behind === undefined || linkAt(behind) !== undefined || !isFull(next, behind, width)
}

/** Titles end without a mark, with a question mark, or with that of a quotation; never like this. */
const ENDS_PROSE = /[.,;:]["”’“»]?$/

/** Whether the next line is the rest of an address that was broken right at the edge. */
const addressGoesOn = ({ line, next, behind }: Three, width: number): boolean => {
  const atEdge = Math.abs(extentOf(line) - width) <= EDGE
  return atEdge && URL_END.test(next.text) && (behind === undefined || !isFull(next, behind, width))
}

/** How far the edge of the column may lie from where nearly all lines end. */
const EDGE = 3
/** One word without the punctuation of a sentence. */
const URL_END = /^[A-Za-z0-9\-_/%.?=&#~+:@]*[A-Za-z0-9/_=-]$/
