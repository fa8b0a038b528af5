import type { BlockKind } from '#domain/article/block.ts'
import { ENDS_SENTENCE } from '#domain/repair/shapes.ts'
import type { Body } from './body.ts'
import { BULLET, cellsOf, NOTE_MARK, type Part } from './paragraphs.ts'

/** What a part is by its type and place. `small` may be a caption: its words decide. */
export type Role = Extract<BlockKind, 'heading' | 'paragraph' | 'list-item' | 'notice'> | 'small'

/** Sizes in parts of the body's. */
const LARGE = 1.12
const SMALL = 0.93
/** A heading takes no more lines, and (in letters) no more room. */
const HEADING_LINES = 5
const LONGEST_HEADING = 250
const LONGEST_IN_ANOTHER_FACE = 120

/** The roles of the parts of one column, in order. */
export const rolesOf = (parts: readonly Part[], body: Body): Role[] => {
  const lastOfBody = parts.findLastIndex((part) => sizeOf(part) > body.size * SMALL)
  return parts.map((part, index) => {
    const text = part.lines.map((line) => line.text).join(' ')
    const size = sizeOf(part)
    if (size < body.size * SMALL) return index > lastOfBody && NOTE_MARK.test(text) ? 'notice' : 'small'
    if (BULLET.test(text)) return 'list-item'
    return isLarge(part, text, body) || (index < parts.length - 1 && isInAnotherFace(part, text, body))
      ? 'heading'
      : 'paragraph'
  })
}

const sizeOf = ({ lines }: Part): number => lines[0]?.size ?? 0

const isLarge = (part: Part, text: string, body: Body): boolean =>
  /\p{L}/u.test(text) &&
  sizeOf(part) > body.size * LARGE &&
  part.lines.length <= HEADING_LINES &&
  text.length <= LONGEST_HEADING

/** Bold, most likely: pdf.js does not say. What it leads to stands below it in the same column. */
const isInAnotherFace = (part: Part, text: string, body: Body): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= LONGEST_IN_ANOTHER_FACE &&
  !ENDS_SENTENCE.test(text) &&
  part.lines.every(
    (line) =>
      cellsOf(line).length === 0 &&
      line.font !== body.font &&
      line.placed.every(({ item }) => item.font === line.font),
  )
