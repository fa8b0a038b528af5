import { describe, expect, test } from 'vitest'
import { urlDate } from './url-date.ts'

describe('an address without a date', () => {
  const cases: [why: string, href: string][] = [
    ['no numbers', 'https://example.com/news/summit-ends'],
    ['a story number', 'https://example.com/story/20240599123'],
    ['a month that does not exist', 'https://example.com/2024/13/01/x'],
    ['a day that does not exist', 'https://example.com/2023/02/29/x'],
    ['a year alone', 'https://example.com/2024/summit'],
    ['a date in the query', 'https://example.com/x?date=/2024/05/05/'],
    ['a date in the fragment', 'https://example.com/x#/2024/05/05/'],
    ['a host made of numbers', 'https://2024-05-05.example.com/x'],
    ['a year of another century', 'https://example.com/1824/05/05/x'],
    ['a word that begins like a month', 'https://example.com/2024/marketing/12/x'],
    ['a season', 'https://example.com/season/2020-11/x'],
    ['a longer number behind a year', 'https://example.com/2024/05/051234/x'],
    ['a number with another behind it', 'https://example.com/item/1234-20211010-99'],
    ['a version', 'https://example.com/docs/v20.24.05'],
  ]
  test.each(cases)('%s', (_why, href) => {
    expect(urlDate(href)).toBeNull()
  })
})

describe('an address with a date', () => {
  const cases: [href: string, written: string][] = [
    ['https://example.com/2024/05/05/summit', '2024-05-05'],
    ['https://example.com/news/2024/5/5/summit', '2024-05-05'],
    ['https://example.com/2024/05/05', '2024-05-05'],
    ['https://example.com/news/2024-05-05-summit', '2024-05-05'],
    ['https://example.com/2024/may/05/summit', '2024-05-05'],
    ['https://example.com/2024/September/05/summit', '2024-09-05'],
    ['https://example.com/summit-2024-05-05.pdf', '2024-05-05'],
    ['https://example.com/2024/05/05,summit', '2024-05-05'],
    ['https://example.com/2024/05/05T10:00', '2024-05-05'],
    ['https://example.com/2020/13/45/2024/05/05/x', '2024-05-05'],
    ['https://example.com/world/summit-20240505', '2024-05-05'],
    ['https://example.com/20240505.html', '2024-05-05'],
    ['https://example.com/2024/02/29/leap', '2024-02-29'],
    ['https://example.com/2024/05/summit', '2024-05'],
    ['https://web.archive.org/web/20240505120000/https://example.com/2020/08/19/x', '2020-08-19'],
  ]
  test.each(cases)('%s', (href, written) => {
    expect(urlDate(href)?.written).toBe(written)
  })

  test('a month has its first and its last day', () => {
    expect(urlDate('https://example.com/2024/02/x')).toEqual({
      written: '2024-02',
      first: '2024-02-01',
      last: '2024-02-29',
    })
  })
  test('the day of an archive snapshot is not the day of the page', () => {
    expect(urlDate('https://web.archive.org/web/20240505120000/https://example.com/x')).toBeNull()
  })
})
