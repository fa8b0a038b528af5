import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from './day-number.ts'
import { timelineDates } from './timeline-date.ts'
import { timelineLayout } from './timeline-layout.ts'

type Written = { written: string; first: string | null; last?: string; kind?: 'url' | 'full' }

/** Dates one after the other in a text, each as often as it is given. */
const datesOf = (written: readonly Written[], corrected: readonly string[] = []) =>
  timelineDates({
    publishedOn: '2020-08-19',
    dates: written.map((date, index) => ({
      span: { start: index * 20, end: index * 20 + 10 },
      written: date.written,
      occurrence: 1,
      kind: date.kind ?? 'full',
      first: date.first,
      last: date.last ?? date.first,
      resolvedBy: date.first === null ? null : 'as-written',
    })),
    readings: corrected.map((words) => ({
      ...{ written: words, occurrence: 1, date: null, by: { id: 'ada', name: 'Ada' } },
      at: '2026-01-01T00:00:00.000Z',
    })),
  })

const layoutOf = (written: readonly Written[], corrected: readonly string[] = [], width = 350) =>
  timelineLayout(datesOf(written, corrected), '2020-08-19', width)

describe('a timeline', () => {
  it('is empty but for the day of publication where nothing is dated', () => {
    expect(layoutOf([])).toMatchObject({ marks: [], bars: [], more: [], publishedX: 175 })
    expect(timelineLayout([], null, 350)).toMatchObject({ marks: [], publishedX: null })
  })

  it('shows text, link and correction by different shapes, and what is far', () => {
    const { marks } = layoutOf(
      [
        { written: 'Aug. 9', first: '2020-08-09' },
        { written: 'Wednesday', first: '2020-08-19' },
        { written: '2024/05/05', first: '2024-05-05', kind: 'url' },
      ],
      ['Wednesday'],
    )
    expect(marks.map(({ shape, isFar, row }) => ({ shape, isFar, row }))).toEqual([
      { shape: 'text', isFar: false, row: 0 },
      { shape: 'corrected', isFar: false, row: 0 },
      { shape: 'link', isFar: true, row: 0 },
    ])
  })

  it('stacks what is said of one day, and counts what is above', () => {
    const times = (number: number) =>
      layoutOf(Array.from({ length: number }, (_, index) => ({ written: `${index}`, first: '2020-08-18' })))
    expect(times(5)).toMatchObject({ more: [] })
    expect(times(5).marks.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4])
    expect(times(9).marks.map(({ row }) => row)).toEqual([0, 1, 2, 3])
    expect(times(9).more).toMatchObject([{ number: 5, isTold: true }])
  })

  it('counts above a column only where the number has room', () => {
    const crowd = (day: string) =>
      Array.from({ length: 9 }, (_, index) => ({ written: `${index}`, first: day }))
    const { more } = layoutOf([...crowd('2020-07-20'), ...crowd('2020-07-22'), ...crowd('2020-08-10')])
    expect(more.map(({ isTold }) => isTold)).toEqual([false, false, true])
  })

  it('draws times as bars, the same time once, and those that overlap below one another', () => {
    const { bars, barRows, marks } = layoutOf([
      { written: '2020', first: '2020-01-01', last: '2020-12-31' },
      { written: 'this year', first: '2020-01-01', last: '2020-12-31' },
      { written: 'August', first: '2020-08-01', last: '2020-08-31' },
    ])
    expect(marks).toEqual([])
    expect(barRows).toBe(2)
    expect(bars.map(({ row, number }) => ({ row, number }))).toEqual([
      { row: 0, number: 2 },
      { row: 1, number: 1 },
    ])
  })

  it('leaves out what nobody could tell', () => {
    expect(layoutOf([{ written: 'Feb. 30', first: null }]).marks).toEqual([])
  })

  const anyDate = fc
    .tuple(fc.integer({ min: -40_000, max: 25_000 }), fc.constantFrom(0, 0, 0, 6, 30, 365))
    .map(([first, days]) => ({ written: 'x', first: dayOf(first), last: dayOf(first + days) }))
  it('draws a number of things that its width bounds, each on the line, whatever the article names', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 3_000, size: 'max' }), (written) => {
        const { marks, more, bars, barsLeftOut, barRows } = layoutOf(written)
        expect(marks.length + more.length).toBeLessThanOrEqual((350 / 11 + 1) * 6)
        expect(bars.length).toBeLessThanOrEqual((350 / 7 + 1) * 4)
        expect(barRows).toBeLessThanOrEqual(4)
        for (const { x } of [...marks, ...more]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(350)
        }
        const counted =
          marks.length +
          more.reduce((sum, { number }) => sum + number, 0) +
          bars.reduce((sum, { number }) => sum + number, 0)
        expect(counted + barsLeftOut).toBe(written.length)
      }),
      { numRuns: 30 },
    )
  })
})
