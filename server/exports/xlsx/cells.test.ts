import { describe, expect, it } from 'vitest'
import { columnName, rowXml } from './cells.ts'

describe('a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%s is called %s', (index, name) => {
    expect(columnName(index)).toBe(name)
  })
})

describe('a cell', () => {
  it.each([
    ['words', 'Who?', 'Who?'],
    ['a formula is text', '=1+1', '=1+1'],
    ['markup', '<b>&', '&lt;b&gt;&amp;'],
    ['lines', 'a\r\nb', 'a_x000D_\nb'],
    ['control characters', 'a\u001Bb', 'a_x001B_b'],
    ['what looks like an escape', '_x0041_ and _x004', '_x005F_x0041_ and _x004'],
    ['emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%s', (_what, text, expected) => {
    expect(rowXml(3, [text])).toBe(
      `<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">${expected}</t></is></c></row>`,
    )
  })

  it('with a number is a number, and an empty one is left out', () => {
    expect(rowXml(1, [7, '', null, 'x'], 1)).toBe(
      '<row r="1"><c r="A1" s="1"><v>7</v></c><c r="D1" s="1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>',
    )
  })
})
