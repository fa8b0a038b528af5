import { expect, test } from 'vitest'
import { factsOf } from '../../testing/rule-articles.ts'

test('a layer is collected once, however many rules ask for it', () => {
  const facts = factsOf('He wrote it at https://example.com/2024/05/05/x, he said.')
  expect(facts.links).toHaveLength(1)
  expect(facts.links).toBe(facts.links)
})
