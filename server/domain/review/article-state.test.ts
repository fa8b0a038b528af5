import { expect, test } from 'vitest'
import { mayMove } from './article-state.ts'
import { ARTICLE_STATES, type ArticleState } from './status.ts'

const VALID: [why: string, from: ArticleState, to: ArticleState][] = [
  ['somebody begins', 'draft', 'checking'],
  ['all is done', 'checking', 'ready'],
  ['more is to be done', 'ready', 'checking'],
  ['out it goes', 'signed-off', 'published'],
  ['a mistake was found', 'published', 'corrected'],
  ['the correction stands', 'corrected', 'published'],
  ['a new round after it was out', 'published', 'checking'],
  ['a new round after a correction', 'corrected', 'checking'],
]

test.each(VALID)('%s: %s to %s', (_why, from, to) => {
  expect(mayMove(from, to)).toBe(true)
})

test('nothing else is a move by hand: least of all signing off', () => {
  const moves = ARTICLE_STATES.flatMap((from) =>
    ARTICLE_STATES.filter((to) => from !== to && mayMove(from, to)).map((to) => `${from} ${to}`),
  )
  expect(new Set(moves)).toEqual(new Set(VALID.map(([, from, to]) => `${from} ${to}`)))
  expect(ARTICLE_STATES.every((state) => mayMove(state, state))).toBe(true)
})
