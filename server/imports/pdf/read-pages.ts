import type { Reading } from '#domain/repair/reading.ts'
import { blocksOf } from './blocks.ts'
import { bodyOf } from './body.ts'
import { columnsOf } from './columns.ts'
import { flowOf } from './flow.ts'
import { withoutFurniture } from './furniture.ts'
import { vocabularyOf } from './joint.ts'
import { withSmallInitials } from './initials.ts'
import { rolesOf } from './kinds.ts'
import { type Line, lineOf } from './lines.ts'
import { linksOf } from './links.ts'
import { partsOf } from './paragraphs.ts'
import { type Chunk, type SetChunk, type SetLine, setOriginal } from './setting.ts'
import type { Page } from './text-item.ts'

/** Pages with letters at places, read as blocks of text. */
export const readPages = (pages: readonly Page[]): Reading => {
  const bare = withoutFurniture(pages)
  const columns = bare.map(({ items }) => columnsOf(withSmallInitials(items)))
  const body = bodyOf(columns.flat())
  const onPages: { page: number; chunk: Chunk }[] = []
  let column = 0
  pages.forEach(({ turned }, page) => {
    const add = (...chunks: Chunk[]) => onPages.push(...chunks.map((chunk) => ({ page, chunk })))
    add(...(bare[page]?.head ?? []).map(furniture))
    for (const lines of columns[page] ?? []) {
      column += 1
      const parts = partsOf(lines, body)
      const roles = rolesOf(parts, body)
      const number = column
      add(
        ...parts.map((part, index): Chunk => ({
          kind: 'text',
          role: roles[index] ?? 'paragraph',
          part,
          column: number,
        })),
      )
    }
    if (turned.length > 0) add(aside(turnedLine(turned)))
    add(...(bare[page]?.foot ?? []).map(furniture))
  })
  const { original, chunks } = setOriginal(onPages.map(({ chunk }) => chunk))
  const { paragraphs, leading } = flowOf(chunks)
  const lines = chunks.flatMap(linesIn)
  return {
    original,
    blocks: blocksOf(paragraphs, leading, vocabularyOf(lines)),
    links: pages.flatMap(({ links }, page) =>
      linksOf(links, chunks.filter((_, index) => onPages[index]?.page === page).flatMap(linesIn), original),
    ),
    comments: [],
  }
}

const furniture = (line: Line): Chunk => ({ kind: 'furniture', line })

const aside = (line: Line): Chunk => ({
  kind: 'text',
  role: 'notice',
  part: { lines: [line], left: line.left, right: line.right },
  column: 0,
})

/** Text set at an angle has no place among the lines; it is read as one, in the order of the file. */
const turnedLine = (items: Page['turned']): Line => {
  const inARow = items.map((item, index) => ({ ...item, left: index * 2, right: index * 2 + 1, baseline: 0 }))
  return lineOf({ items: inARow, baseline: 0, size: 1 })
}

const linesIn = (chunk: SetChunk): SetLine[] => (chunk.kind === 'furniture' ? [chunk.line] : chunk.lines)
