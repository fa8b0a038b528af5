import { expect, test } from 'vitest'
import { withKnown } from './with-known.ts'

const item = (id: string, note = '') => ({ id, span: { start: 0, end: 1 }, note })

test('what has not changed is the same object, wherever it stands now', () => {
  const known = [item('a'), item('b'), item('c')]
  const [a, b, c] = known
  const shown = withKnown(known, [item('new'), item('c'), item('a'), item('b', 'changed')])
  expect(shown[1]).toBe(c)
  expect(shown[2]).toBe(a)
  expect(shown[3]).not.toBe(b)
  expect(shown).toEqual([item('new'), item('c'), item('a'), item('b', 'changed')])
})

test('objects that are known already come through as they are', () => {
  const known = [item('a'), item('b')]
  const next = [item('new'), ...known]
  expect(withKnown(known, next).every((there, index) => there === next[index])).toBe(true)
  expect(withKnown([], known)).toEqual(known)
})
