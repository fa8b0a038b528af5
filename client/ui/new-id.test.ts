import { expect, it } from 'vitest'
import { clientId } from '#contract/text.ts'
import { newId } from './new-id.ts'

it('makes an id that the contract takes, and another one each time', () => {
  const ids = Array.from({ length: 100 }, newId)
  for (const id of ids) expect(clientId.parse(id)).toBe(id)
  expect(new Set(ids).size).toBe(100)
})
