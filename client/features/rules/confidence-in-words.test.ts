import { expect, it } from 'vitest'
import { confidenceInWords } from './confidence-in-words.ts'

it.each([
  [{ confidence: 'precise', demotion: null }, 'precise'],
  [{ confidence: 'hint', demotion: null }, 'hint'],
  [
    { confidence: 'hint', demotion: { rate: 0.25, decisions: 20, threshold: 70 } },
    'hint on this desk: 25 % of 20 decisions held, 70 % are asked for',
  ],
  [
    { confidence: 'hint', demotion: { rate: 0, decisions: 1, threshold: 50 } },
    'hint on this desk: 0 % of 1 decision held, 50 % are asked for',
  ],
] as const)('%j is "%s"', (rule, said) => {
  expect(confidenceInWords(rule)).toBe(said)
})
