import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayNumber } from './day-number.ts'
import { timeScale, xOf } from './time-scale.ts'

const at = (first: string, last = first) => ({ first: dayNumber(first), last: dayNumber(last) })
const allOf = (...all: string[]) => all.map((day) => at(day))
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => at(`${from + index}-07-01`))

describe('time is left out', () => {
  const cases: [why: string, stretches: { first: number; last: number }[], breaks: number][] = [
    ['nowhere, where nothing is', [], 0],
    ['nowhere of a single day', [at('2020-08-19')], 0],
    ['nowhere between two days that can be told apart', [at('2020-08-09'), at('2020-08-19')], 0],
    ['nowhere between two days, however far apart', [at('1945-05-08'), at('2020-08-19')], 0],
    ['nowhere in what is spread evenly', years(1990, 2020), 0],
    ['nowhere in what is spread evenly, however much of it there is', years(1000, 2020), 0],
    ['before the link of another year', [at('2020-08-09'), at('2020-08-19'), at('2024-05-05')], 1],
    ['after 1945', [at('1945-05-08'), at('2020-08-17'), at('2020-08-18'), at('2020-08-19')], 1],
    [
      'once, where 1945 and 1990 can be told apart',
      allOf('1945-05-08', '1990-10-03', '2020-08-18', '2020-08-19'),
      1,
    ],
    [
      'twice, between three weeks',
      allOf('1945-05-08', '1945-05-09', '1990-10-03', '1990-10-04', '2020-08-18', '2020-08-19'),
      2,
    ],
    [
      'where it helps, and not where most is left out',
      allOf('1945-05-08', '1990-10-03', '2012-06-01', '2018-03-02', '2020-08-11', '2020-08-17', '2020-08-19'),
      1,
    ],
    [
      'nowhere within a year that is named as a whole',
      [at('2020-01-01', '2020-12-31'), at('2020-08-09'), at('2020-08-10')],
      0,
    ],
    ['nowhere between the weeks of one story', [at('2020-08-01'), at('2020-08-02'), at('2020-09-10')], 0],
  ]
  test.each(cases)('%s', (_why, stretches, breaks) => {
    expect(timeScale(stretches, 350).breaks).toHaveLength(breaks)
  })

  it('says how much', () => {
    const { breaks } = timeScale([at('2020-08-09'), at('2020-08-19'), at('2024-05-05')], 350)
    expect(breaks.map(({ days }) => days)).toEqual([1_355])
  })
})

const anyStretches = fc.array(
  fc.tuple(fc.integer({ min: -300_000, max: 60_000 }), fc.nat(400)).map(([first, days]) => ({
    first,
    last: first + days,
  })),
  { maxLength: 60 },
)
const anyWidth = fc.integer({ min: 200, max: 900 })

it('time runs one way, parts and breaks fill the line, and every day lies in its part', () => {
  fc.assert(
    fc.property(anyStretches, anyWidth, (stretches, width) => {
      const scale = timeScale(stretches, width)
      const pieces = [...scale.parts, ...scale.breaks].sort((a, b) => a.x - b.x)
      let end = 0
      for (const piece of pieces) {
        expect(piece.x).toBeCloseTo(end)
        end = piece.x + piece.width
      }
      if (stretches.length > 0) expect(end).toBeCloseTo(width)
      const days = stretches.flatMap(({ first, last }) => [first, last]).sort((a, b) => a - b)
      const places = days.map((day) => xOf(scale, day))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      for (const day of days) {
        const part = scale.parts.find(({ first, last }) => first <= day && day <= last)
        expect(part).toBeDefined()
        if (!part) continue
        expect(xOf(scale, day)).toBeGreaterThanOrEqual(part.x)
        expect(xOf(scale, day)).toBeLessThanOrEqual(part.x + part.width)
      }
    }),
  )
})
