import { compose } from '#domain/repair/compose.ts'
import { readPages } from './read-pages.ts'
import type { Page, TextItem } from './text-item.ts'
import { widthOf } from './type-width.ts'

// What the tests of the layout share: a small typesetter, and three paragraphs to set.

export type Style = { size?: number; font?: string; leading?: number }

/** Lines of type from `left` and `top`, each word an item; what begins with a tab is indented. */
export const set = (
  left: number,
  top: number,
  lines: string[],
  { size = 10, font = 'body', leading = 12 }: Style = {},
) =>
  lines.flatMap((line, row) => {
    let at = left + (line.startsWith('\t') ? size * 1.5 : 0)
    return line
      .trim()
      .split(' ')
      .map((text, index): TextItem => {
        const from = at
        at += (widthOf(text) + 0.3) * size
        const right = at - 0.3 * size
        const baseline = top + row * leading
        return {
          text,
          left: from,
          right,
          baseline,
          size,
          font,
          rtl: false,
          spaced: index > 0,
          artifact: false,
        }
      })
  })

export const page = (...items: TextItem[][]): Page => ({
  ...{ width: 600, height: 800, items: items.flat(), turned: [], links: [] },
})
export const blocksOf = (...pages: Page[]) => {
  const draft = compose(readPages(pages))
  return draft.blocks.map(({ kind, start, end }) => `${kind}: ${draft.text.slice(start, end)}`)
}

export const FIRST = [
  'The council of the town said on Tuesday',
  'that it would build a wall along the old',
  'harbor before the next storm.',
]
export const SECOND = [
  'Officials warned the residents to expect',
  'delays until the spring, when the money',
  'is to come from the state.',
]
export const THIRD = [
  'Nobody was hurt in the flood of January,',
  'the second in two years, but a road was',
  'closed for nine days.',
]
export const paragraph = (lines: string[]) => `paragraph: ${lines.map((line) => line.trim()).join(' ')}`
