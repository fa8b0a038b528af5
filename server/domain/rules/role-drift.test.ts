import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { roleDrift } from './role-drift.ts'

describe('valid', () => {
  const cases: [why: string, pasted: string][] = [
    ['one office', 'He met Foreign Minister Ann Lee. Later Foreign Minister Lee left.'],
    ['the office in fewer words', 'He met Foreign Minister Ann Lee. Later Minister Lee left.'],
    ['another word for it', 'He met spokesman Ann Lee. Later spokesperson Lee and CEO Bo Xi left.'],
    ['a former office', 'He met former President Ann Lee. Later Governor Lee left.'],
    ['an acting one', 'He met acting Mayor Ann Lee. Later Governor Lee left.'],
    ['then-', 'He met then-President Ann Lee. Later Governor Lee left.'],
    ['ex-', 'He met ex-President Ann Lee. Later Governor Lee left.'],
    ['a deputy', 'He met Deputy Prime Minister Ann Lee. Later Prime Minister Lee left.'],
    ['vice', 'He met Vice President Ann Lee. Later President Lee left.'],
    ['elect', 'He met President-elect Ann Lee. Later Governor Lee left.'],
    [
      'a promotion',
      'He met Foreign Minister Ann Lee. Then Prime Minister Lee, who became that in May, left.',
    ],
    ['an appointment', 'He met Foreign Minister Ann Lee. Prime Minister Lee was appointed in May.'],
    ['two people of one surname', 'He met Foreign Minister Ann Lee and Prime Minister Bo Lee.'],
    ['a spouse', 'He met President Bo Lee and his wife, Mayor Ann Lee. Later President Lee left.'],
    ['offices of two kinds', 'He met Senator Ann Lee, the chairwoman, and Judge Bo Xi, a professor.'],
    ['no office', 'He met Dr. Ann Lee. Later Professor Lee left.'],
    ['the spokesman of somebody', 'He met President Ann Lee’s spokesman Bo Xi. Later President Lee left.'],
  ]
  test.each(cases)('%s', (_why, pasted) => {
    expect(noticedIn(roleDrift, pasted)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, pasted: string, words: string[]][] = [
    ['two ministers', 'He met Foreign Minister Ann Lee. Later Prime Minister Lee left.', ['Prime Minister Lee', 'Foreign Minister Ann Lee']],
    ['behind the name', 'He met Ann Lee, the foreign minister, there. Later Governor Lee left.', ['Governor Lee', 'Ann Lee, the foreign minister']],
    ['a head of government', 'He met German Chancellor Ann Lee. Later President Lee left.', ['President Lee', 'German Chancellor Ann Lee']],
    ['ranks', 'He met General Ann Lee. Later Colonel Lee left.', ['Colonel Lee', 'General Ann Lee']],
  ] // prettier-ignore
  test.each(cases)('%s', (_why, pasted, words) => {
    const findings = noticedIn(roleDrift, pasted)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      confidence: 'hint',
      category: 'identity',
      values: { name: 'Lee' },
      words,
    })
  })
})
