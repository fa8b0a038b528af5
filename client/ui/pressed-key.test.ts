import { describe, expect, it } from 'vitest'
import type { Key } from './key.ts'
import { type Press, pressedKey, type Situation } from './pressed-key.ts'

const KEYS: readonly Key[] = [
  { id: 'flag', key: 'f', label: 'Flag', does: 'Flag it', inBar: true },
  { id: 'settle', key: 'S', label: 'Settle', does: 'Settle it', inBar: true },
  { id: 'next', key: 'j', alike: ['ArrowDown', ' '], label: 'Next', does: 'Go on', inBar: true },
  { id: 'extend', key: 'J', alike: ['Shift+ArrowDown'], label: 'Extend', does: 'Extend it', inBar: true },
  { id: 'open', key: 'Enter', label: 'Open', does: 'Open it', where: 'sentence', inBar: true },
  { id: 'all', key: 'Ctrl+a', label: 'All', does: 'Select all', inBar: true },
]
const HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
const press = (key: string, more: Partial<Press> = {}): Press => ({ key, code: '', ...HELD, ...more })
const reading: Situation = { typing: false, dialogOpen: false, onSentence: true, onControl: false }
const idOf = (pressed: Press, situation: Partial<Situation> = {}) =>
  pressedKey(KEYS, pressed, { ...reading, ...situation })?.id ?? null

describe('a pressed key', () => {
  it.each<[string, Partial<Press>, string | null]>([
    ['f', {}, 'flag'],
    ['S', { shiftKey: true }, 'settle'],
    ['ArrowDown', {}, 'next'],
    ['ArrowDown', { shiftKey: true }, 'extend'],
    [' ', {}, 'next'],
    ['a', { ctrlKey: true }, 'all'],
    ['a', { metaKey: true }, 'all'],
    ['a', {}, null],
    ['y', {}, null],
    ['f', { ctrlKey: true }, null],
    ['f', { metaKey: true }, null],
    ['f', { altKey: true }, null],
    ['f', { isComposing: true }, null],
  ])('%s %j', (key, held, id) => {
    expect(idOf(press(key, held))).toBe(id)
  })

  it('is only a letter while someone types, and belongs to the dialog while one is open', () => {
    for (const { key } of KEYS) {
      expect(idOf(press(key), { typing: true })).toBeNull()
      expect(idOf(press(key), { dialogOpen: true })).toBeNull()
    }
  })

  it('is left to the button or link it is pressed on, where that knows it', () => {
    for (const key of [' ', 'Enter']) expect(idOf(press(key), { onControl: true })).toBeNull()
    expect(idOf(press('j'), { onControl: true })).toBe('next')
  })

  it('Enter opens what is in a sentence only on one', () => {
    expect(idOf(press('Enter'))).toBe('open')
    expect(idOf(press('Enter'), { onSentence: false })).toBeNull()
  })

  it('is found by its place where the layout has no Latin letters', () => {
    expect(idOf(press('а', { code: 'KeyF' }))).toBe('flag')
    expect(idOf(press('А', { code: 'KeyF' }))).toBeNull()
    expect(idOf(press('Ы', { code: 'KeyS', shiftKey: true }))).toBe('settle')
    expect(idOf(press('y', { code: 'KeyF' }))).toBeNull()
  })
})
