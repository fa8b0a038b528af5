import { expect, it } from 'vitest'
import { shortcutOf } from './key.ts'

it.each([
  ['f', 'f'],
  ['S', 'Shift+S'],
  ['Ctrl+a', 'Control+a'],
  ['Escape', 'Escape'],
  ['?', '?'],
])('%s is told as %s', (key, told) => {
  expect(shortcutOf({ key })).toBe(told)
})
