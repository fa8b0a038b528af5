import { expect, it } from 'vitest'
import { COMMON_KEYS } from '../../ui/common-keys.ts'
import { IMPORT_KEYS } from './import-keys.ts'

it('no two keys of the preview are the same, nor any that every page has', () => {
  const pressed = [...IMPORT_KEYS, ...COMMON_KEYS].map(({ key }) => key)
  expect(new Set(pressed).size).toBe(pressed.length)
})
