import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from '#domain/repair/compose.ts'
import { readPages } from './read-pages.ts'
import type { Page, TextItem } from './text-item.ts'
import { blocksOf, FIRST, page, paragraph, SECOND, set, type Style, THIRD } from './typeset.ts'

describe('columns', () => {
  const title = set(50, 60, ['A title that goes across both of the columns and on'], {
    size: 20,
    font: 'title',
  })
  test('are read one after the other, under a title that goes across', () => {
    expect(blocksOf(page(title, set(320, 100, SECOND), set(50, 100, FIRST)))).toEqual([
      'heading: A title that goes across both of the columns and on',
      paragraph(FIRST),
      paragraph(SECOND),
    ])
  })
  test('need not be as long as each other, nor stand on the same lines', () => {
    const left = [...FIRST, ...SECOND.map((line, row) => (row === 0 ? `\t${line}` : line))]
    expect(blocksOf(page(set(50, 100, left), set(320, 105, THIRD)))).toEqual([
      paragraph(FIRST),
      paragraph(SECOND),
      paragraph(THIRD),
    ])
  })
  test('can be three', () => {
    expect(blocksOf(page(set(30, 100, FIRST), set(260, 100, SECOND), set(490, 100, THIRD)))).toEqual([
      paragraph(FIRST),
      paragraph(SECOND),
      paragraph(THIRD),
    ])
  })
  test('end above what goes across again', () => {
    const across = ['Under them stands a line that goes across the page from the one edge to the other edge.']
    expect(blocksOf(page(set(50, 100, FIRST), set(320, 100, SECOND), set(50, 160, across)))).toEqual([
      paragraph(FIRST),
      paragraph(SECOND),
      paragraph(across),
    ])
  })
  test('are not the cells of a table', () => {
    const cells = ['North Holm', 'Great Orrin', 'Little Orrin', 'Sandholm']
    expect(blocksOf(page(set(50, 100, cells), set(200, 100, ['12,400', '9,120', '880', '14,200'])))).toEqual([
      'paragraph: North Holm 12,400',
      'paragraph: Great Orrin 9,120',
      'paragraph: Little Orrin 880',
      'paragraph: Sandholm 14,200',
    ])
  })
})

describe('lines', () => {
  test('hold raised figures and letters of another size', () => {
    const line = set(50, 100, ['A cube of 3 m'])
    const raised = set(line.at(-1)!.right, 96, ['3'], { size: 6 }).map((item) => ({ ...item, spaced: false }))
    const rest = set(130, 100, ['of water'])
    expect(blocksOf(page(line, raised, rest))).toEqual(['paragraph: A cube of 3 m3 of water'])
  })
  test('begin with an initial that reaches down over several', () => {
    const initial = set(50, 124, ['T'], { size: 36 })
    const [first, ...rest] = FIRST.map((line) => line.replace(/^The/, 'he'))
    const beside = set(80, 100, [first!, ...rest]).map((item) => ({ ...item, spaced: false }))
    expect(blocksOf(page(initial, beside))).toEqual([paragraph(FIRST)])
  })
})

describe('paragraphs', () => {
  const cases: [why: string, items: TextItem[]][] = [
    ['parted by space', [...set(50, 100, FIRST), ...set(50, 145, SECOND)]],
    ['parted by an indentation', set(50, 100, [...FIRST, ...SECOND.with(0, `\t${SECOND[0]}`)])],
    ['parted by a short line that ends a sentence', set(50, 100, [...FIRST, ...SECOND])],
    ['that hang', set(50, 100, [FIRST[0]!, `\t${FIRST[1]}`, `\t${FIRST[2]}`, ...SECOND])],
  ]
  test.each(cases)('%s', (_why, items) => {
    expect(blocksOf(page(items))).toEqual([paragraph(FIRST), paragraph(SECOND)])
  })
  const headings: [why: string, style: Style][] = [
    ['larger', { size: 14, font: 'body' }],
    ['in another face', { font: 'bold' }],
  ]
  test.each(headings)('under a heading that is %s', (_why, style) => {
    const items = [set(50, 100, FIRST), set(50, 150, ['What comes next'], style), set(50, 170, SECOND)]
    expect(blocksOf(page(...items))).toEqual([
      paragraph(FIRST),
      'heading: What comes next',
      paragraph(SECOND),
    ])
  })
  test('in a list', () => {
    const items = set(50, 100, [
      '• a first point',
      '• a second point that goes on and on here',
      'and there',
      '• a third',
    ])
    expect(blocksOf(page(items))).toEqual([
      'list-item: • a first point',
      'list-item: • a second point that goes on and on here and there',
      'list-item: • a third',
    ])
  })
})

describe('wherever the letters stand', () => {
  const word = fc.constantFrom('word', 'Word.', 'nego-', 'nego\u{ad}', 'tiators', '•', '1', '12', 'A', '“', 'Ann Lee / AP', 'By Ann Lee', 'https://e.example/a/', 'Related: x', 'مدينة') // prettier-ignore
  const item = fc.record({
    text: word,
    left: fc.integer({ min: 0, max: 500 }),
    baseline: fc.integer({ min: 0, max: 80 }).map((row) => row * 10),
    size: fc.constantFrom(6, 8, 10, 10, 10, 14, 36),
    font: fc.constantFrom('a', 'a', 'b'),
    ...{ rtl: fc.boolean(), spaced: fc.boolean(), artifact: fc.constantFrom(false, false, true) },
  })
  const anyPage = fc
    .tuple(fc.array(item, { maxLength: 60 }), fc.array(item, { maxLength: 2 }))
    .map(([items, turned]): Page => {
      const placed = (each: (typeof items)[number]) => ({
        ...each,
        right: each.left + each.text.length * each.size * 0.5,
      })
      return { ...page(items.map(placed)), turned: turned.map(placed) }
    })
  const labelInsideItsAddress = page(
    set(0, 0, ['https://e.example/a/'], { size: 36 }),
    set(0, 10, ['Related: x'], { size: 6 }),
    set(0, 40, ['word'], { size: 36 }),
  )
  test('the pieces tile the original, and taking all repairs back gives it to the letter', () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 3 }), (pages) => {
        const reading = readPages(pages)
        const pieces = reading.blocks.flatMap((block) => block.pieces).filter(({ from, to }) => from < to)
        let position = 0
        for (const { text: read, from, to, repair } of pieces.sort((a, b) => a.from - b.from)) {
          expect(from).toBeGreaterThanOrEqual(position)
          expect(reading.original.slice(position, from).trim()).toBe('')
          if (repair === undefined) expect(read).toBe(reading.original.slice(from, to))
          position = to
        }
        expect(reading.original.slice(position).trim()).toBe('')
        expect(restoreOriginal(compose(reading))).toBe(reading.original)
        const letters = (items: TextItem[]) =>
          items.flatMap(({ text: read }) => [...read.replaceAll(' ', '')]).sort()
        expect([...reading.original.replaceAll(/\s/g, '')].sort()).toEqual(
          letters(pages.flatMap(({ items, turned }) => [...items, ...turned])),
        )
      }),
      { examples: [[[labelInsideItsAddress]]] },
    )
  })
})
