import { describe, expect, test } from 'vitest'
import { BYLINE } from './bylines.ts'

describe('no byline', () => {
  test.each([
    ['prose', 'By Jane Doe’s account the square was empty.'],
    ['a day', 'By Friday Evening'],
    ['a month', 'By August Last'],
    ['one name', 'By Candlelight'],
    ['a title', 'Von Menschen und Mäusen'],
    ['a way', 'Von Berlin nach Paris'],
    ['what goes on', 'By Jane Doe and the others who came'],
    ['a date in prose', 'By Jane Doe, who in 2020 had been there'],
  ])('%s: %s', (_why, text) => {
    expect(BYLINE.test(text)).toBe(false)
  })
})

describe('who it was', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['By Jane Doe, John Roe and Ann Lee', 'Jane Doe, John Roe and Ann Lee'],
    ['By Jane Doe and John Roe | Aug 19, 2020', 'Jane Doe and John Roe'],
    ['By Jane Doe – 19 August 2020', 'Jane Doe'],
    ['By Jane Doe, staff writer', 'Jane Doe'],
    ['By Jane Doe in Minsk', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By The Associated Press', 'The Associated Press'],
    ['By Reuters Staff', 'Reuters Staff'],
    ['By AFP', 'AFP'],
    ['By Ursula von der Leyen', 'Ursula von der Leyen'],
    ['Von Katrin Behrens', 'Katrin Behrens'],
    ['Von Katrin Behrens und Max Müller, Berlin', 'Katrin Behrens und Max Müller'],
    ['Text: Katrin Behrens', 'Katrin Behrens'],
    ['Par Claire Dumont', 'Claire Dumont'],
    ['Por Lucía Fernández Prado y Juan de la Cruz', 'Lucía Fernández Prado y Juan de la Cruz'],
    ['Автор: Анна Соколова', 'Анна Соколова'],
  ])('%s', (text, names) => {
    expect(BYLINE.exec(text)?.[1]).toBe(names)
  })
})
