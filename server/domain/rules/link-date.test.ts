import { describe, expect, test } from 'vitest'
import { collectFacts } from '#domain/facts/facts.ts'
import { noticedIn } from '../../testing/rule-articles.ts'
import { linkDate } from './link-date.ts'

describe('valid', () => {
  const cases: [why: string, publishedOn: string | null, path: string][] = [
    ['the same day', '2020-08-19', '2020/08/19'],
    ['the day after: the web edition, or a time zone', '2020-08-19', '2020/08/20'],
    ['an older page', '2020-08-19', '2012/01/01'],
    ['no date in the address', '2020-08-19', 'summit'],
    ['the same month, no day given', '2020-08-19', '2020/08'],
    ['the next month, one day later at the earliest', '2020-08-31', '2020/09'],
    ['no publication date to compare with', null, '2024/05/05'],
  ]
  test.each(cases)('%s', (_why, publishedOn, path) => {
    expect(noticedIn(linkDate, related(`https://example.com/${path}/x`), { publishedOn })).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, publishedOn: string, path: string, days: number, severity: string][] = [
    ['two days later', '2020-08-19', '2020/08/21', 2, 'minor'],
    ['a day short of a year', '2020-08-19', '2021/08/18', 364, 'minor'],
    ['a year', '2020-08-19', '2021/08/19', 365, 'major'],
    ['the sample', '2020-08-19', '2024/05/05', 1355, 'major'],
    ['a later month', '2020-08-19', '2020/10', 43, 'minor'],
  ]
  test.each(cases)('%s', (_why, publishedOn, path, days, severity) => {
    const [finding] = noticedIn(linkDate, related(`https://example.com/${path}/x`), { publishedOn })
    expect(finding).toMatchObject({ severity, category: 'link', values: { days, publishedOn } })
    expect(finding?.message).toContain(`${days.toLocaleString('en')} days later`)
    expect(finding?.values['arithmetic']).toContain(`${days.toLocaleString('en')} days`)
  })

  test('a second address in a line that links is looked at too', () => {
    const text = 'Related: https://a.example/2020/08/01/x and https://b.example/2024/05/05/y'
    const blocks = [
      { kind: 'related' as const, start: 0, end: text.length, href: 'https://a.example/2020/08/01/x' },
    ]
    const source = { publishedOn: '2020-08-19', language: 'en', text, blocks, links: [], sentences: [] }
    const found = [...linkDate.check(collectFacts(source))]
    expect(found.map((finding) => finding.about)).toEqual(['https://b.example/2024/05/05/y'])
  })

  test('an address written out in a paragraph is flagged on its own characters', () => {
    const found = noticedIn(linkDate, 'He wrote it at https://example.com/2024/05/05/x, he said.')
    expect(found.map(({ words }) => words)).toEqual([['https://example.com/2024/05/05/x']])
  })
})

const related = (href: string): string => `Related: The summit ends\n\n${href}`
