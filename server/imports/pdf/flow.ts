import { BEGINS_MID_SENTENCE, ENDS_SENTENCE, LIST_MARK } from '#domain/repair/shapes.ts'
import type { Role } from './kinds.ts'
import { BULLET, isFull, isSameSize, type Part } from './paragraphs.ts'
import type { SetChunk, SetLine } from './setting.ts'

type TextChunk = Extract<SetChunk, { kind: 'text' }>

/** A paragraph with all its parts; `furniture` stands behind a part, on the page or between two pages. */
export type Paragraph = {
  role: Role
  parts: { lines: SetLine[]; furniture: SetLine[] }[]
  /** Captions, notes and boxes that stood between two of its parts */
  interrupters: Paragraph[]
}

/** More than this between two parts is a part of the page, not an interruption. */
const MOST_BETWEEN = 8
/** Lengths in parts of the type's size. */
const INDENT = 0.5
const FLUSH = 0.05

/**
 * Joins the parts of paragraphs that go on in another column, on another page or behind a picture.
 * @returns the paragraphs, and the furniture that stands before all text
 */
export const flowOf = (chunks: readonly SetChunk[]): { paragraphs: Paragraph[]; leading: SetLine[] } => {
  const indents = indentsParagraphs(chunks)
  const paragraphs: Paragraph[] = []
  const leading: SetLine[] = []
  let between: Paragraph[] = []
  let open: { paragraph: Paragraph; chunk: TextChunk } | null = null
  for (const chunk of chunks) {
    if (chunk.kind === 'furniture') {
      const part = (between.at(-1) ?? paragraphs.at(-1))?.parts.at(-1)
      ;(part?.furniture ?? leading).push(chunk.line)
      continue
    }
    const paragraph: Paragraph = {
      role: chunk.role,
      parts: [{ lines: chunk.lines, furniture: [] }],
      interrupters: [],
    }
    if (between.length < MOST_BETWEEN && isInterrupter(chunk, open?.chunk)) between.push(paragraph)
    else {
      if (open && goesOn(open.chunk, chunk, between, indents)) {
        resume(open.paragraph, paragraph, between)
        open = { paragraph: open.paragraph, chunk }
      } else {
        paragraphs.push(...between, paragraph)
        open = { paragraph, chunk }
      }
      between = []
    }
  }
  return { paragraphs: [...paragraphs, ...between], leading }
}

const isInterrupter = (chunk: TextChunk, open: TextChunk | undefined): boolean =>
  isSmall(chunk) || (open !== undefined && runsOn(open) && isOpen(open) && isSetOtherwise(chunk, open))

const isSmall = ({ role }: Pick<TextChunk, 'role'>): boolean => role === 'small' || role === 'notice'

/** A box beside the text is set in a face and a size of its own. */
const isSetOtherwise = ({ lines }: TextChunk, open: TextChunk): boolean => {
  const [first] = lines
  const [other] = open.lines
  return first !== undefined && other !== undefined && first.font !== other.font
}

const isOpen = ({ lines }: TextChunk): boolean => !ENDS_SENTENCE.test(lines.at(-1)?.text ?? '')

/** What stands between the parts of a paragraph moves behind it; furniture stays where it is silent. */
const resume = (paragraph: Paragraph, next: Paragraph, between: readonly Paragraph[]): void => {
  const last = paragraph.parts.at(-1)
  for (const part of between.flatMap(({ parts }) => parts)) last?.furniture.push(...part.furniture.splice(0))
  paragraph.parts.push(...next.parts)
  paragraph.interrupters.push(...between)
}

/** Whether `next` is the rest of `chunk`, which ends in its column, at a picture or at a box. */
const goesOn = (
  chunk: TextChunk,
  next: TextChunk,
  between: readonly Paragraph[],
  indents: boolean,
): boolean => {
  const last = chunk.lines.at(-1)
  const first = next.lines[0]
  if (!last || !first || (chunk.column === next.column && between.length === 0)) return false
  if (!runsOn(chunk) || !isRest(next, first) || !isSameSize(last, first)) return false
  if (isOpen(chunk) && BEGINS_MID_SENTENCE.test(first.text)) return true
  if (!between.every(isSmall) || !isWrapped(chunk, next)) return false
  return [isOpen(chunk), indents, isStretched(last, chunk.part)].includes(true)
}

/** Whether nothing but the column's end seems to part the two. */
const isWrapped = (chunk: TextChunk, next: TextChunk): boolean => {
  const last = chunk.lines.at(-1)
  const [first] = next.lines
  return (
    last !== undefined && first !== undefined && isFull(last, first, chunk.part.right) && !isIndented(next)
  )
}

const runsOn = ({ role }: TextChunk): boolean => role === 'paragraph' || role === 'list-item'

const isRest = ({ role }: TextChunk, { text }: SetLine): boolean =>
  role === 'paragraph' && !LIST_MARK.test(text) && !BULLET.test(text)

const isIndented = ({ lines, part }: Pick<TextChunk, 'lines' | 'part'>): boolean => {
  const [first] = lines
  if (!first) return false
  const indent = first.rtl ? part.right - first.right : first.left - part.left
  return indent > INDENT * first.size
}

/** Justified text fills every line to the edge but the last one of a paragraph. */
const isStretched = (line: SetLine, { lines, right }: Part): boolean => {
  const isFlush = (each: Pick<SetLine, 'right' | 'size'>) => right - each.right < FLUSH * each.size
  return isFlush(line) && lines.length > 2 && lines.every(isFlush)
}

/** Whether most paragraphs of more than one line begin with an indented line. */
const indentsParagraphs = (chunks: readonly SetChunk[]): boolean => {
  const paragraphs = chunks.filter(
    (chunk) => chunk.kind === 'text' && chunk.role === 'paragraph' && chunk.lines.length > 1,
  )
  const indented = paragraphs.filter((chunk) => chunk.kind === 'text' && isIndented(chunk))
  return indented.length > paragraphs.length / 2
}
