import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../testing/rule-articles.ts'
import { surnameOf } from './names.ts'

const namesIn = (pasted: string) => {
  const { text, names } = factsOf(pasted)
  return names.map(({ start, end, role }) => {
    const name = text.slice(start, end)
    return role
      ? `${name} [${role.isPast ? 'not ' : ''}${role.office.name}: ${text.slice(role.start, role.end)}]`
      : name
  })
}

describe('names with their roles', () => {
  const cases: [why: string, pasted: string, expected: string[]][] = [
    ['an office before it', 'On Monday German Chancellor Angela Merkel spoke.', ['Angela Merkel [chancellor: German Chancellor]']],
    ['an office in small letters', 'On Monday Kremlin spokesman Dmitry Peskov spoke.', ['Dmitry Peskov [spokesperson: Kremlin spokesman]']],
    ['an office of two words', 'Then Russian Foreign Minister Sergei Lavrov spoke.', ['Sergei Lavrov [foreign minister: Russian Foreign Minister]']],
    ['an office of three words', 'Then Secretary of State Antony Blinken spoke.', ['Antony Blinken [secretary of state: Secretary of State]']],
    ['an office behind it', 'He met Dmitry Peskov, a spokesman, and left.', ['Dmitry Peskov [spokesperson: a spokesman]']],
    ['an office with more words behind it', 'He met Angela Merkel, the German chancellor, and left.', ['Angela Merkel [chancellor: the German chancellor]', 'German']],
    ['a possessive', 'It was President Alexander Lukashenko’s claim.', ['Alexander Lukashenko [president: President]']],
    ['a former office', 'He met former President Ann Lee there.', ['Ann Lee [not president: President]']],
    ['an acting one', 'He met the acting mayor, and acting Mayor Ann Lee.', ['Ann Lee [not mayor: Mayor]']],
    ['a short form', 'He met Sen. Ann B. Lee there.', ['Ann B. Lee [senator: Sen]']],
    ['particles', 'He met Ursula von der Leyen and Charles de Gaulle.', ['Ursula von der Leyen', 'Charles de Gaulle']],
    ['an office as a surname', 'He met Stephen King and John Major there.', ['Stephen King', 'John Major']],
    ['no office of another person', 'He met Vladimir Putin, Foreign Minister Sergei Lavrov and others.', ['Vladimir Putin', 'Sergei Lavrov [foreign minister: Foreign Minister]']],
    ['no words that only begin a sentence', 'Tanks rolled. The tanks stopped. Nobody in Minsk saw Tanks.', ['Minsk', 'Tanks']],
    ['no days and months', 'On Monday in August he went to Minsk.', ['Minsk']],
  ] // prettier-ignore
  test.each(cases)('%s', (_why, pasted, expected) => {
    expect(namesIn(pasted)).toEqual(expected)
  })
})

test('the surname is what somebody is called by later', () => {
  const surnames = factsOf('He met Martin Luther King Jr. and Ann Lee, and then Lee again.').names.map(
    surnameOf,
  )
  expect(surnames).toEqual(['King', 'Lee', 'Lee'])
})
