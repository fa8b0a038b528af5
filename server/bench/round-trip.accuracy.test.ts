import { expect, test } from 'vitest'
import { roundTrip, stet } from './round-trip.ts'

/** Share of sentences that come back to the letter. */
const WANTED = 0.97

test('articles that were wrapped, paged and interrupted come back', () => {
  const { sentences, identical, missing } = roundTrip(stet, 120, 1)
  expect(sentences).toBeGreaterThan(5_000)
  const share = identical / sentences
  const listed = missing.slice(0, 20).map(({ how, sentence }) => `${how}: ${sentence}`)
  expect({ share, listed: share < WANTED ? listed : [] }).toEqual({ share, listed: [] })
  expect(share).toBeGreaterThanOrEqual(WANTED)
})
