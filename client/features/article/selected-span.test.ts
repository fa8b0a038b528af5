import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanProblem } from '#domain/article/span.ts'
import { selectedSpan } from './selected-span.ts'

const text = 'One 😀 word.\n\nTwo  more.'
const words = (from: number, to: number) => {
  const span = selectedSpan(text, from, to)
  return span && text.slice(span.start, span.end)
}

describe('the span of a selection', () => {
  it('is the same forwards and backwards', () => {
    expect(words(0, 3)).toBe('One')
    expect(words(3, 0)).toBe('One')
  })

  it('takes whole characters', () => {
    expect(words(5, 12)).toBe('😀 word.')
    expect(words(0, 5)).toBe('One 😀')
    expect(words(4, 5)).toBe('😀')
  })

  it('drops the blank line that a triple click takes along', () => {
    expect(words(0, 14)).toBe('One 😀 word.')
    expect(words(12, 17)).toBe('Two')
  })

  it('runs through the gap between blocks', () => {
    expect(words(7, 17)).toBe('word.\n\nTwo')
  })

  it('ends where the text ends', () => {
    expect(words(-5, 3)).toBe('One')
    expect(words(19, 999)).toBe('more.')
  })

  it('is nothing for an empty selection and for white space alone', () => {
    expect(selectedSpan(text, 4, 4)).toBeNull()
    expect(selectedSpan(text, 12, 14)).toBeNull()
  })

  it('is always a place the server accepts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: -3, max: 40 }),
        fc.integer({ min: -3, max: 40 }),
        (any, from, to) => {
          const span = selectedSpan(any, from, to)
          if (span) expect(spanProblem(any, span)).toBeNull()
        },
      ),
    )
  })
})
