import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'

it.each([
  ['Ada Checker', 'AC'],
  ['Maria da Silva', 'MS'],
  ['ada', 'A'],
  ['  Ångström  Öst ', 'ÅÖ'],
  ['𝒜da Boole', '𝒜B'],
  ['', ''],
])('%s signs as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
