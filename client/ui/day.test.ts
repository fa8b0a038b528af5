import { describe, expect, it } from 'vitest'
import { dayInWords, instantInUtc, instantInWords } from './day.ts'

describe('days and instants in words', () => {
  it('names a day so that nobody can take the month for the day', () => {
    expect(dayInWords('2020-08-19')).toBe('19 Aug 2020')
    expect(dayInWords('2024-05-05')).toBe('5 May 2024')
    expect(dayInWords('2020-09-01')).toBe('1 Sep 2020')
  })

  it('leaves the day out only for today', () => {
    const now = new Date(2026, 10, 23, 9, 0)
    expect(instantInWords(new Date(2026, 10, 23, 8, 5).toISOString(), now)).toBe('today 08:05')
    expect(instantInWords(new Date(2026, 10, 22, 23, 59).toISOString(), now)).toBe('22 Nov 2026, 23:59')
  })

  it('says UTC where it means UTC', () => {
    expect(instantInUtc('2026-11-23T01:36:59.000Z')).toBe('23 Nov 2026, 01:36 UTC')
  })
})
