import { expect, it } from 'vitest'
import { percentInWords } from './percent.ts'

it.each([
  [0, '0 %'],
  [0.4, '40 %'],
  [0.29, '29 %'],
  [8 / 9, '88.9 %'],
  [16 / 23, '69.6 %'],
  [1, '100 %'],
])('%d is said to be %s', (share, said) => {
  expect(percentInWords(share)).toBe(said)
})
