import { describe, expect, test } from 'vitest'
import { compose } from '#domain/repair/compose.ts'
import { pageOf } from './page.ts'
import { readPages } from './read-pages.ts'
import { refusalOf } from './refusal.ts'
import type { TextItem } from './text-item.ts'
import { blocksOf, FIRST, page, set } from './typeset.ts'

describe('links', () => {
  test('cover their words, without the mark behind them, and go on in the next line', () => {
    const items = set(50, 100, ['It was said in the annual report', 'of the office, which is free.'])
    const area = (from: TextItem, to: TextItem, right: number) => ({
      ...{
        left: from.left,
        right,
        top: from.baseline - 8,
        bottom: to.baseline + 2,
        href: 'https://e.example/',
      },
    })
    const links = [
      area(items[5]!, items[6]!, items[6]!.right),
      area(items[7]!, items[9]!, items[9]!.right - 2),
    ]
    const { text: canonical, links: found } = compose(readPages([{ ...page(items), links }]))
    expect(found.map(({ start, end }) => canonical.slice(start, end))).toEqual([
      'annual report of the office',
    ])
  })
})

describe('pages that do not stand upright', () => {
  const text20 = (str: string, transform: number[]) => ({
    str,
    transform,
    width: str.length * 5,
    fontName: 'f',
    dir: 'ltr',
    hasEOL: true,
  })
  const raw = (content: object[]) =>
    pageOf({ width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800], content, annotations: [] })
  test('are turned', () => {
    const turned = raw([
      text20('below', [0, 10, -10, 0, 120, 100]),
      text20('above', [0, 10, -10, 0, 100, 100]),
    ])
    expect(turned).toMatchObject({ width: 800, height: 600, turned: [] })
    expect(blocksOf(turned)).toEqual(['paragraph: above below'])
  })
  test('keep what stands at an angle as a notice', () => {
    const content = [
      text20('Upright words', [10, 0, 0, 10, 50, 700]),
      text20('Foto: Lee', [0, 10, -10, 0, 500, 300]),
    ]
    expect(blocksOf(raw(content))).toEqual(['paragraph: Upright words', 'notice: Foto: Lee'])
  })
  test('give ligatures as letters and leave all else as it is', () => {
    expect(raw([text20('ﬂow µ\0 e\u{301} …', [10, 0, 0, 10, 50, 700])]).items[0]?.text).toBe(
      'flow µ e\u{301} …',
    )
  })
})

test('a damaged file that names places and sizes beyond all paper is read all the same', () => {
  const content = [1e9, Infinity, Number.NaN].map((figure) => ({
    ...{ str: 'Words', width: figure, fontName: 'f', dir: 'ltr', hasEOL: false },
    transform: [figure, 0, 0, figure, figure, figure],
  }))
  const damaged = pageOf({
    ...{ width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800], content, annotations: [] },
  })
  expect(blocksOf(damaged).join(' ').match(/Words/g)).toHaveLength(3)
})

test('letters that no font explains are refused', () => {
  const meaningless = page(set(50, 100, Array<string>(20).fill('\u{e001}\u{e002}\u{fffd}\u{e010}')))
  expect(refusalOf([meaningless])).toMatch(/do not say which letters/)
  expect(refusalOf([page(set(50, 100, [...FIRST, '\u{f0b7} a point']))])).toBeNull()
})
