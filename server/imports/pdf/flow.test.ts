import { describe, expect, test } from 'vitest'
import { compose } from '#domain/repair/compose.ts'
import { readPages } from './read-pages.ts'
import { blocksOf, FIRST, page, paragraph, SECOND, set, THIRD } from './typeset.ts'

describe('a sentence goes on', () => {
  const whole = paragraph([...FIRST.slice(0, 2), ...FIRST.slice(2)])
  test('in the next column', () => {
    const left = [...SECOND, ...FIRST.slice(0, 2).with(0, `\t${FIRST[0]}`)]
    const right = [FIRST[2]!, ...THIRD.with(0, `\t${THIRD[0]}`)]
    expect(blocksOf(page(set(50, 100, left), set(320, 100, right)))).toEqual([
      paragraph(SECOND),
      whole,
      paragraph(THIRD),
    ])
  })
  test('on the next page, over head, foot and page number', () => {
    const one = page(set(50, 30, ['The Courier']), set(50, 200, FIRST.slice(0, 2)), set(290, 780, ['1']))
    const two = page(set(50, 30, ['The Courier']), set(50, 100, FIRST.slice(2)), set(290, 780, ['2']))
    expect(blocksOf(one, two)).toEqual([whole])
    const { repairs } = compose(readPages([one, two]))
    expect(repairs.filter(({ kind }) => kind === 'dropped-furniture').map(({ before }) => before)).toEqual([
      'The Courier',
      '1',
      'The Courier',
      '2',
    ])
  })
  test('behind a note at the foot of the page, which moves behind it', () => {
    const note = set(50, 700, ['1 Register of the association, 2024.'], { size: 7 })
    const one = page(set(50, 100, [...SECOND, ...FIRST.slice(0, 2).with(0, `\t${FIRST[0]}`)]), note)
    expect(blocksOf(one, page(set(50, 100, FIRST.slice(2))))).toEqual([
      paragraph(SECOND),
      whole,
      'notice: 1 Register of the association, 2024.',
    ])
  })
  test('behind a picture and its caption', () => {
    const caption = set(50, 300, ['The harbor in May'], { size: 8, font: 'italic' })
    const items = [set(50, 100, [...SECOND, ...FIRST.slice(0, 2)]), caption, set(50, 330, FIRST.slice(2))]
    expect(blocksOf(page(...items))).toEqual([paragraph(SECOND), whole, 'caption: The harbor in May'])
  })
})

describe('furniture', () => {
  const body = (top: number) => set(50, top, [...FIRST, ...SECOND, ...THIRD])
  test('is not what stands at the top of one page alone', () => {
    expect(blocksOf(page(set(50, 40, ['A headline of its own']), body(100)))[0]).toMatch(/A headline/)
  })
  test('is not what the text goes on from without a gap, though it comes back', () => {
    const again = () => page(set(50, 40, ['The minutes of the meeting of the town.', ...FIRST]))
    expect(blocksOf(again(), again()).filter((block) => block.includes('The minutes'))).toHaveLength(2)
  })
  test.each(['7', '– 7 –', 'Page 7 of 12', '7/12', 'vii'])(
    'is a page number at the edge of a page: %s',
    (number) => {
      expect(blocksOf(page(body(100), set(290, 780, [number])))).toEqual([
        paragraph(FIRST),
        paragraph(SECOND),
        paragraph(THIRD),
      ])
    },
  )
  test('is not a number in the text', () => {
    expect(blocksOf(page(body(100), set(50, 300, ['1904'])))).toContain('paragraph: 1904')
  })
  test('is what the file marks as no part of it', () => {
    const mark = set(50, 30, ['A running head']).map((item) => ({ ...item, artifact: true }))
    expect(blocksOf(page(mark, body(100)))).toHaveLength(3)
  })
})

describe('hyphens at the end of a line', () => {
  const cases: [why: string, head: string, tail: string, expected: string][] = [
    ['soft, always undone', 'the nego\u{ad}', 'tiators met', 'the negotiators met'],
    ['of a typesetter, undone', 'the nego‐', 'tiators met', 'the negotiators met'],
    ['that may be the author’s, kept', 'the post-', 'Soviet space', 'the post-Soviet space'],
    [
      'in a word that stands elsewhere in another form, undone',
      'the resi-',
      'dent of Holm',
      'the resident of Holm',
    ],
  ]
  test.each(cases)('%s', (_why, head, tail, expected) => {
    const lines = [`Officials warned the residents of ${head}`, tail]
    expect(blocksOf(page(set(50, 100, lines)))).toEqual([
      `paragraph: Officials warned the residents of ${expected}`,
    ])
  })
})
