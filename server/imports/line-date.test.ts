import { describe, expect, test } from 'vitest'
import { lineDate } from './line-date.ts'

describe('no date of publication', () => {
  test.each([
    ['a date in prose', 'He was born on 12 March 1970 in Minsk.'],
    ['an ambiguous date', '03/04/2020'],
    ['a day the calendar does not have', '31 February 2020'],
    ['a word that is no month', '12 Marchers 2020 came'],
    ['a year alone', '2020'],
    ['no date', 'By Jane Doe'],
    ['a headline that mentions one', 'What happened on Aug. 9, 2020'],
  ])('%s', (_why, line) => {
    expect(lineDate(line)).toBeNull()
  })
})

describe('the date of a line', () => {
  test.each([
    ['Aug. 19, 2020', '2020-08-19'],
    ['August 19, 2020', '2020-08-19'],
    ['19 August 2020', '2020-08-19'],
    ['Published: 19 August 2020', '2020-08-19'],
    ['Wednesday, August 19th, 2020 10:30 a.m. EDT', '2020-08-19'],
    ['By Jane Doe | Aug 19, 2020', '2020-08-19'],
    ['Updated 2020-08-19 10:30 UTC', '2020-08-19'],
    ['19.08.2020', '2020-08-19'],
    ['Veröffentlicht am 19. August 2020, 10:30 Uhr', '2020-08-19'],
    ['Publié le 19 août 2020 à 10:30', '2020-08-19'],
    ['19 de agosto de 2020', '2020-08-19'],
    ['19 августа 2020 г.', '2020-08-19'],
    ['1er mars 2021', '2021-03-01'],
  ])('%s', (line, day) => {
    expect(lineDate(line)).toBe(day)
  })
})
