import { expect, it } from 'vitest'
import { QUEUE_KEYS } from './queue-keys.ts'

it('no two keys of the queue are the same', () => {
  expect(new Set(QUEUE_KEYS.map(({ key }) => key)).size).toBe(QUEUE_KEYS.length)
})
