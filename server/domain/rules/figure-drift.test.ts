import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { figureDrift } from './figure-drift.ts'

const noticed = (one: string, other: string) =>
  noticedIn(figureDrift, `${one}\n\nThe council met again on its own.\n\n${other}\n\nIt will meet in May.`)

describe('valid', () => {
  const cases: [why: string, one: string, other: string][] = [
    ['the same figure', 'Police detained 6,700 people.', 'The 6,700 detained were let go.'],
    ['rounding', 'Police detained nearly 7,000 people.', 'The 6,700 detained were let go.'],
    ['a round figure', 'Police detained 7,000 people.', 'The 6,700 detained were let go.'],
    ['an update', 'Police detained 6,700 people.', 'The number rose, and 7,600 people were detained.'],
    ['so far', 'Police detained 6,700 people.', 'So far 7,600 people were detained, it said.'],
    ['others', 'Police detained 6,700 people.', 'Another 7,600 people were detained, it said.'],
    ['days', 'Police detained 6,700 people on Monday.', 'Police detained 7,600 people on Tuesday.'],
    ['years', 'Police detained 6,700 people in 2010.', 'Police detained 7,600 people in 2020.'],
    ['places', 'Police detained 6,700 people in Minsk.', 'Police detained 7,600 people in Brest.'],
    ['a part', 'Police detained 6,700 people.', 'Including those of May, 7,600 people were detained.'],
    ['a range', 'Police detained 6,700 people.', 'Some 7,100-7,600 people were detained.'],
    ['other fates', 'Police detained 6,700 people.', 'Police injured 7,600 people.'],
    ['small numbers', 'The blast killed 3 people.', 'The 5 killed were guards.'],
    ['another size', 'The blast killed 30 people.', 'The war killed 7,600 people.'],
    [
      'three figures',
      'Police detained 6,700 people.',
      'Police detained 7,600 men. Police detained 8,900 women.',
    ],
    ['money', 'The fund has $6,700 in notes.', 'The fund has $7,600 in notes.'],
    [
      'a thing and a person',
      'There were 20 people and 5 were killed.',
      'There were 35 people and 5 were killed.',
    ],
    ['items of a list', 'By town:\n\n- 6,700 people detained\n- 7,100 people detained', 'That is the list.'],
    ['ordinary nouns that are far apart', 'The plant has 1,250 workers.', 'The plant has 1,900 workers.'],
    ['ordinary nouns below a thousand', 'The plant has 125 workers.', 'The plant has 126 workers.'],
  ]
  test.each(cases)('%s', (_why, one, other) => {
    expect(noticed(one, other)).toEqual([])
  })
})

describe('a hint', () => {
  const cases: [one: string, other: string, arithmetic: string, counted: string][] = [
    ['Police detained 6,700 people.', 'The 7,600 detained were let go.', '7,600 − 6,700 = 900', 'detained'],
    [
      'Police detained 6,700 people in Minsk.',
      'The 7,600 detained were let go.',
      '7,600 − 6,700 = 900',
      'detained',
    ],
    ['The blast killed 24 people.', 'The 42 dead were guards.', '42 − 24 = 18', 'dead'],
    ['The plant has 1,243 workers.', 'Its 1,234 workers were let go.', '1,243 − 1,234 = 9', 'workers'],
    ['The plant has 1,253 workers.', 'Its 1,258 workers were let go.', '1,258 − 1,253 = 5', 'workers'],
  ]
  test.each(cases)('%s %s', (one, other, arithmetic, counted) => {
    expect(noticed(one, other)).toMatchObject([
      { confidence: 'hint', severity: 'query', values: { arithmetic, counted } },
    ])
  })

  test('the later figure is flagged, beside the earlier one', () => {
    const [finding] = noticed('Police detained 6,700 people.', 'The 7,600 detained were let go.')
    expect(finding?.words).toEqual(['7,600', '6,700'])
    expect(finding?.message).toBe('The article has 6,700 detained in one place and 7,600 in another.')
  })
})
