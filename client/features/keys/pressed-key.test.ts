import { describe, expect, it } from 'vitest'
import { KEYS } from './key.ts'
import { type Press, pressedKey, type Situation } from './pressed-key.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})
const reading: Situation = { typing: false, dialogOpen: false, onSentence: true }

describe('a pressed key', () => {
  it('means what the list of keys says', () => {
    for (const { id, key } of KEYS) expect(pressedKey(press(key), reading)).toBe(id)
    expect(pressedKey(press('y'), reading)).toBeNull()
  })

  it('is only a letter while someone types', () => {
    for (const { key } of KEYS) expect(pressedKey(press(key), { ...reading, typing: true })).toBeNull()
  })

  it('belongs to the dialog while one is open', () => {
    for (const { key } of KEYS) expect(pressedKey(press(key), { ...reading, dialogOpen: true })).toBeNull()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)('with %s belongs to others', (held) => {
    expect(pressedKey(press('f', { [held]: true }), reading)).toBeNull()
  })

  it('Enter is left to buttons and links', () => {
    expect(pressedKey(press('Enter'), { ...reading, onSentence: false })).toBeNull()
  })

  it('is found by its place where the layout has no Latin letters', () => {
    expect(pressedKey(press('а', { code: 'KeyF' }), reading)).toBe('flag')
    expect(pressedKey(press('А', { code: 'KeyF' }), reading)).toBeNull()
    expect(pressedKey(press('y', { code: 'KeyF' }), reading)).toBeNull()
  })

  it('no two keys are the same', () => {
    expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length)
  })
})
