import { expect, it } from 'vitest'
import { COMMON_KEYS } from '../../ui/common-keys.ts'
import { DESK_KEYS } from './desk-keys.ts'

it('no two keys of the desk are the same, nor any that every page has', () => {
  const pressed = [...DESK_KEYS, ...COMMON_KEYS].map(({ key }) => key)
  expect(new Set(pressed).size).toBe(pressed.length)
})
