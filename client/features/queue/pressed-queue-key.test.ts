import { describe, expect, it } from 'vitest'
import { pressedQueueKey } from './pressed-queue-key.ts'
import { QUEUE_KEYS } from './queue-keys.ts'

const HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
const press = (key: string, held: object = {}) => ({ key, ...HELD, ...held })
const reading = { typing: false, dialogOpen: false, onControl: false }

describe('a pressed key of the queue', () => {
  it('means what the list of keys says', () => {
    for (const { id, key } of QUEUE_KEYS) {
      const pressed = key === 'Ctrl+a' ? press('a', { ctrlKey: true }) : press(key)
      expect(pressedQueueKey(pressed, reading)).toBe(id)
      expect(pressedQueueKey(pressed, { ...reading, typing: true })).toBeNull()
      expect(pressedQueueKey(pressed, { ...reading, dialogOpen: true })).toBeNull()
    }
  })
  it.each([
    ['ArrowDown', {}, 'next'],
    ['ArrowUp', { shiftKey: true }, 'extendUp'],
    ['a', { metaKey: true }, 'selectAll'],
    [' ', {}, 'select'],
    ['j', { ctrlKey: true }, null],
    ['j', { altKey: true }, null],
    ['y', {}, null],
  ])('%s %j', (key, held, id) => {
    expect(pressedQueueKey(press(key, held), reading)).toBe(id)
  })
  it('is left to the button or link it is pressed on', () => {
    for (const key of [' ', 'Enter']) {
      expect(pressedQueueKey(press(key), { ...reading, onControl: true })).toBeNull()
    }
    expect(pressedQueueKey(press('j'), { ...reading, onControl: true })).toBe('next')
  })
})
