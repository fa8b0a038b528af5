import { expect, it } from 'vitest'
import { KEYS } from './key.ts'

it('no two keys of the workspace are the same', () => {
  expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length)
})
