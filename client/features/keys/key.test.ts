import { expect, it } from 'vitest'
import { COMMON_KEYS } from '../../ui/common-keys.ts'
import { KEYS } from './key.ts'

it('no two keys of the workspace are the same, nor any that every page has', () => {
  const pressed = [...KEYS, ...COMMON_KEYS].map(({ key }) => key)
  expect(new Set(pressed).size).toBe(pressed.length)
})
