import { describe, expect, test } from 'vitest'
import { collectFacts } from '#domain/facts/facts.ts'
import { linkDate } from './link-date.ts'

const noticed = (publishedOn: string | null, href: string) => {
  const text = 'Related: The summit ends'
  const blocks = [{ kind: 'related' as const, start: 0, end: text.length, href }]
  return [...linkDate.check(collectFacts({ publishedOn, links: [], text, blocks }))]
}

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
    expect(noticed(publishedOn, `https://example.com/${path}/x`)).toEqual([])
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
    const [finding] = noticed(publishedOn, `https://example.com/${path}/x`)
    expect(finding).toMatchObject({ severity, category: 'link', values: { days, publishedOn } })
    expect(finding?.message).toContain(`${days.toLocaleString('en')} days later`)
  })

  test('a second address in a line that links is looked at too', () => {
    const text = 'Related: https://a.example/2020/08/01/x and https://b.example/2024/05/05/y'
    const blocks = [
      { kind: 'related' as const, start: 0, end: text.length, href: 'https://a.example/2020/08/01/x' },
    ]
    const found = [...linkDate.check(collectFacts({ publishedOn: '2020-08-19', links: [], text, blocks }))]
    expect(found.map((finding) => finding.about)).toEqual(['https://b.example/2024/05/05/y'])
  })

  test('an address written out in a paragraph is flagged on its own characters', () => {
    const text = 'He wrote it at https://example.com/2024/05/05/x, he said.'
    const facts = collectFacts({
      publishedOn: '2020-08-19',
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      links: [],
    })
    const [finding] = [...linkDate.check(facts)]
    expect(text.slice(finding?.spans[0].start, finding?.spans[0].end)).toBe(
      'https://example.com/2024/05/05/x',
    )
  })
})
