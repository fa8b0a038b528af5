import { describe, expect, it } from 'vitest'
import { partsOf } from './part.ts'
import { stretchesOf } from './stretch.ts'

const blocks = [
  { kind: 'paragraph' as const, start: 0, end: 4 },
  { kind: 'paragraph' as const, start: 6, end: 36 },
  { kind: 'paragraph' as const, start: 38, end: 40 },
]
const sentences = [
  { id: 'a', start: 0, end: 4 },
  { id: 'b', start: 6, end: 15 },
  { id: 'c', start: 16, end: 25 },
  { id: 'd', start: 26, end: 36 },
  { id: 'e', start: 38, end: 40 },
]

describe('the stretches of a text', () => {
  const divided = stretchesOf(partsOf(blocks, sentences), 15)
  const all = divided.flatMap(({ stretches }) => stretches)

  it('are whole blocks, and rows of sentences where a block is long', () => {
    expect(divided.map(({ stretches }) => stretches.map(({ start, end }) => [start, end]))).toEqual([
      [[0, 4]],
      [
        [6, 25],
        [25, 36],
      ],
      [[38, 40]],
    ])
  })

  it('are counted through the whole text', () => {
    expect(all.map(({ index }) => index)).toEqual([0, 1, 2, 3])
  })

  it('hold every part once', () => {
    expect(all.flatMap(({ parts }) => parts)).toEqual(
      partsOf(blocks, sentences).flatMap(({ parts }) => parts),
    )
  })

  it('end where a sentence ends that is longer than a stretch', () => {
    const one = [{ kind: 'paragraph' as const, start: 0, end: 100 }]
    const [only] = stretchesOf(partsOf(one, [{ id: 'long', start: 0, end: 100 }]), 15)
    expect(only?.stretches).toHaveLength(1)
  })

  it('of an empty block are none', () => {
    expect(stretchesOf([{ block: { kind: 'notice', start: 3, end: 3 }, parts: [] }])[0]?.stretches).toEqual(
      [],
    )
  })
})
