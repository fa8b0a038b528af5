import { expect, it } from 'vitest'
import { COMMON_KEYS } from '../../ui/common-keys.ts'
import { QUEUE_KEYS } from './queue-keys.ts'

it('no two keys of the queue are the same, nor any that every page has', () => {
  const pressed = [...QUEUE_KEYS, ...COMMON_KEYS].map(({ key }) => key)
  expect(new Set(pressed).size).toBe(pressed.length)
})
