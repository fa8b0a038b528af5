import { expect, test } from 'vitest'
import { obstaclesInWords } from './obstacles-in-words.ts'

test.each([
  [{ blocker: 1, unchecked: 10, recheck: 2 }, '12 sentences and 1 blocker'],
  [{ blocker: 0, unchecked: 0, recheck: 1 }, '1 sentence'],
  [{ blocker: 2, unchecked: 0, recheck: 0 }, '2 blockers'],
  [{ blocker: 0, unchecked: 1_200, recheck: 0 }, '1,200 sentences'],
])('%j is “%s”', (counts, words) => {
  expect(obstaclesInWords(counts)).toBe(words)
})
