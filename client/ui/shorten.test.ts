import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

describe('a shortened text', () => {
  it('is the text itself when it fits', () => {
    expect(shorten('were not ideal.', 20)).toBe('were not ideal.')
  })

  it('ends between words', () => {
    expect(shorten('Belarus Opposition Urges EU', 22)).toBe('Belarus Opposition …')
  })

  it('does not cut a character in two', () => {
    expect(shorten('😀😀😀', 3)).toBe('😀 …')
  })
})
