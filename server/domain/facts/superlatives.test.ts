import { expect, test } from 'vitest'
import { factsOf } from '../../testing/rule-articles.ts'

const found = (pasted: string) => {
  const { text, superlatives } = factsOf(pasted)
  return superlatives.map(({ start, end }) => text.slice(start, end))
}

test('what leaves no room', () => {
  expect(
    found(
      'It was the first and only visit to the largest and most expensive bridge, the longest-running ever.',
    ),
  ).toEqual(['first', 'only', 'largest', 'most expensive', 'ever'])
  expect(found('Nobody has ever seen an unprecedented record like it, and he never will.')).toEqual([
    'Nobody',
    'ever',
    'unprecedented',
    'record',
    'never',
  ])
})

test('what only looks like it', () => {
  expect(
    found('At first the protest of the guest in the west was of interest to most people, at least at best.'),
  ).toEqual([])
  expect(
    found('The First Lady and the first minister gave first aid last week; the latest test is honest.'),
  ).toEqual([])
})
