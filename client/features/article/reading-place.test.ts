import { describe, expect, it } from 'vitest'
import { createReadingPlace } from './reading-place.ts'

const sentences = [
  { id: 'a', start: 0, end: 5 },
  { id: 'b', start: 6, end: 10 },
  { id: 'c', start: 12, end: 20 },
]

describe('the place of a reader', () => {
  it('is nowhere at first, and the first step leads to the first sentence', () => {
    const place = createReadingPlace(sentences)
    expect(place.currentSentence()).toBeNull()
    expect(place.stateOf('a')).toBe('tab-stop')
    expect(place.stateOf('b')).toBe('elsewhere')
    expect(place.neighbour(1)).toBe('a')
    expect(place.neighbour(-1)).toBe('a')
  })

  it('moves one sentence at a time and stays inside the article', () => {
    const place = createReadingPlace(sentences)
    place.goTo('b')
    expect(place.neighbour(1)).toBe('c')
    expect(place.neighbour(-1)).toBe('a')
    place.goTo('c')
    expect(place.neighbour(1)).toBeNull()
    expect(['a', 'b', 'c'].map(place.stateOf)).toEqual(['elsewhere', 'elsewhere', 'current'])
  })

  it('tells of the sentence that was left and the one that was reached, and of no other', () => {
    const place = createReadingPlace(sentences)
    const told: (string | null)[] = []
    place.follow((left, reached) => told.push(left, reached))
    place.goTo('b')
    expect(new Set(told)).toEqual(new Set([null, 'a', 'b']))
    told.length = 0
    place.goTo('c')
    expect(told).toEqual(['b', 'c'])
  })

  it('finds the sentence of a position, also between two sentences', () => {
    const place = createReadingPlace(sentences)
    expect(place.sentenceAt(7)?.id).toBe('b')
    expect(place.sentenceAt(11)?.id).toBe('b')
    expect(createReadingPlace([]).sentenceAt(3)).toBeNull()
  })
})
