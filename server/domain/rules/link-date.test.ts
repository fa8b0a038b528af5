import { describe, expect, test } from 'vitest'
import type { BlockKind } from '#domain/article/block.ts'
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

  test('links of a list that the page fills by itself are hints, one by itself is none', () => {
    const told = 'The minister said so in May, in a long talk.'
    const lines = ['Minister says more', 'Talks go on', told, 'How it began']
    const confidences = (text: string, linked: string[], kind: BlockKind = 'paragraph') => {
      let start = 0
      const blocks = text.split('\n\n').map((words) => {
        const block = { kind, start, end: start + words.length }
        start = block.end + 2
        return block
      })
      const links = linked.map((words) => {
        const at = text.indexOf(words)
        return { start: at, end: at + words.length, href: `https://a.example/2024/05/05/${at}` }
      })
      const source = { publishedOn: '2020-08-19', language: 'en', text, blocks, links, sentences: [] }
      return [...linkDate.check(collectFacts(source))].map(({ confidence = 'precise' }) => confidence)
    }
    const linked = ['Minister says more', 'Talks go on', 'in a long talk', 'How it began']
    expect(confidences(lines.join('\n\n'), linked)).toEqual(['hint', 'hint', 'precise', 'precise'])
    expect(confidences('Related Items\n\nTalks go on\n\nHow it began', ['Talks go on', 'How it began'], 'related')).toEqual(['hint', 'hint']) // prettier-ignore
    expect(confidences('Related: Talks go on\n\nRelated: How it began', ['Related: Talks go on', 'Related: How it began'], 'related')).toEqual(['precise', 'precise']) // prettier-ignore
  })

  test('an address written out in a paragraph is flagged on its own characters', () => {
    const found = noticedIn(linkDate, 'He wrote it at https://example.com/2024/05/05/x, he said.')
    expect(found.map(({ words }) => words)).toEqual([['https://example.com/2024/05/05/x']])
  })
})

describe('while the publication date is not known', () => {
  const hints = (text: string, path: string) =>
    noticedIn(linkDate, `${text}\n\n${related(`https://example.com/${path}/x`)}`, { publishedOn: null })

  const valid: [why: string, text: string, path: string][] = [
    ['no date in the text', 'He came on Wednesday.', '2024/05/05'],
    ['between the dates of the text', 'He came on Aug. 9, 2020, and on Aug. 12, 2020.', '2020/08/10'],
    ['two days after the last', 'He came on Aug. 9, 2020, for a day.', '2020/08/11'],
    ['thirty days before the first', 'He came on Aug. 9, 2020, for a day.', '2020/07/10'],
    ['the month of the last', 'He came on Aug. 9, 2020, for a day.', '2020/08'],
    ['within a year of the text', 'He came in 2020, for a day.', '2020/12/30'],
  ]
  test.each(valid)('valid: %s', (_why, text, path) => {
    expect(hints(text, path)).toEqual([])
  })
  test('valid: no related link', () => {
    const text = 'He came on Aug. 9, 2020, and wrote https://example.com/2024/05/05/x of it.'
    expect(noticedIn(linkDate, text, { publishedOn: null })).toEqual([])
  })

  const invalid: [why: string, path: string, days: number, arithmetic: string][] = [
    ['after the last', '2020/08/20', 3, '2020-08-20 − 2020-08-17 = 3 days'],
    ['before the first', '2020/07/09', 31, '2020-08-09 − 2020-07-09 = 31 days'],
  ]
  test.each(invalid)('a hint: %s', (_why, path, days, arithmetic) => {
    const [hint] = hints('He came on Aug. 9, 2020, and left on Aug. 17, 2020.', path)
    expect(hint).toMatchObject({ confidence: 'hint', severity: 'query', values: { days, arithmetic } })
    expect(hint?.message).toMatch(/lie between 2020-08-09 and 2020-08-17\.$/)
  })
})

describe('as an editor reads the address', () => {
  const href = 'https://example.com/2024/05/05/the-summit-ends'
  const text = `He came on Wednesday.\n\n${related(href)}`
  const read = (date: string | null) =>
    noticedIn(linkDate, text, { readings: [{ written: href, occurrence: 1, date }] })

  test.each([
    ['no date is no fault', null],
    ['an earlier day is no fault', '2020-08-18'],
  ])('valid: %s', (_why, date) => {
    expect(read(date)).toEqual([])
  })
  test('valid reading of other words leaves it alone', () => {
    const readings = [{ written: 'Wednesday', occurrence: 1, date: null }]
    expect(noticedIn(linkDate, text, { readings })).toMatchObject([{ values: { days: 1355 } }])
  })
  test('invalid: another day that is later as well, with its own sum', () => {
    expect(read('2020-08-29')).toMatchObject([
      { values: { days: 10, arithmetic: '2020-08-29 − 2020-08-19 = 10 days' } },
    ])
  })
})

describe('words that the address shares with the article', () => {
  const shared = (text: string) =>
    noticedIn(
      linkDate,
      `${text}\n\nRelated: Harbour pilots refuse to tow tankers\n\nhttps://example.com/2024/05/05/harbour-pilots-refuse-to-tow-tankers-from-odessa`,
    )[0]?.values['sharedWords']

  test('are told from four on', () => {
    expect(shared('The pilots of the harbour refuse to go near a tanker, he said.')).toBe(
      'harbour, pilots, refuse, tankers',
    )
  })
  test('are not told below', () => {
    expect(shared('The pilots of the harbour drank tea, he said.')).toBeUndefined()
  })
  test('do not count in the line of the link', () => {
    expect(shared('Nothing of it was heard in the town.')).toBeUndefined()
  })
})

const related = (href: string): string => `Related: The summit ends\n\n${href}`
