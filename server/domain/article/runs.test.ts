import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from './runs.ts'

const written = (start: number, end: number, marks: [string, number, number][]) =>
  runs(
    { start, end },
    marks.map(([id, from, to]) => ({ id, start: from, end: to })),
  ).map((run) => `${run.start}-${run.end} ${run.ids.join('+')}`.trim())

describe('text is cut where marks begin and end', () => {
  const cases: [why: string, marks: [string, number, number][], expected: string[]][] = [
    ['nothing to cut', [], ['10-20']],
    ['one mark inside', [['a', 12, 15]], ['10-12', '12-15 a', '15-20']],
    ['a mark that began earlier and ends later', [['a', 0, 99]], ['10-20 a']],
    ['two that overlap', [['a', 10, 15], ['b', 12, 20]], ['10-12 a', '12-15 a+b', '15-20 b']], // prettier-ignore
    ['one inside the other, named in the order given', [['in', 12, 13], ['out', 10, 20]], ['10-12 out', '12-13 in+out', '13-20 out']], // prettier-ignore
    ['two on the same words', [['a', 12, 15], ['b', 12, 15]], ['10-12', '12-15 a+b', '15-20']], // prettier-ignore
    ['marks that only touch the stretch are not on it', [['a', 5, 10], ['b', 20, 25]], ['10-20']], // prettier-ignore
  ]
  test.each(cases)('%s', (_why, marks, expected) => {
    expect(written(10, 20, marks)).toEqual(expected)
  })

  test('an empty stretch has no runs', () => {
    expect(runs({ start: 5, end: 5 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([])
  })
})

test('the runs tile the stretch, and each code unit carries exactly the marks that lie on it', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 12 }), (stretch, spans) => {
      const marks = spans.map((mark, index) => ({ id: String(index), ...mark }))
      const cut = runs(stretch, marks)
      expect(cut.map((run) => run.end - run.start).reduce((sum, length) => sum + length, 0)).toBe(
        stretch.end - stretch.start,
      )
      let position = stretch.start
      for (const run of cut) {
        expect(run.start).toBe(position)
        for (; position < run.end; position += 1) {
          const here = position
          const on = marks.filter((mark) => mark.start <= here && here < mark.end).map((mark) => mark.id)
          expect(run.ids).toEqual(on)
        }
      }
    }),
  )
})
