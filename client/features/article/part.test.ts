import { describe, expect, it } from 'vitest'
import { partsOf } from './part.ts'

describe('the parts of a block', () => {
  it('are its sentences and every character between them', () => {
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 5 },
      { kind: 'paragraph' as const, start: 7, end: 30 },
    ]
    const sentences = [
      { id: 'a', start: 0, end: 5 },
      { id: 'b', start: 8, end: 15 },
      { id: 'c', start: 16, end: 29 },
    ]
    expect(partsOf(blocks, sentences).map(({ parts }) => parts)).toEqual([
      [{ id: 'a', start: 0, end: 5 }],
      [
        { id: null, start: 7, end: 8 },
        { id: 'b', start: 8, end: 15 },
        { id: null, start: 15, end: 16 },
        { id: 'c', start: 16, end: 29 },
        { id: null, start: 29, end: 30 },
      ],
    ])
  })

  it('are the whole block when it has no sentence', () => {
    const blocks = [{ kind: 'notice' as const, start: 3, end: 9 }]
    expect(partsOf(blocks, [])[0]?.parts).toEqual([{ id: null, start: 3, end: 9 }])
  })
})
