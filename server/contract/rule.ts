import { z } from 'zod'
import { CONFIDENCES } from '#domain/rules/finding.ts'
import { define } from './define.ts'
import { pageOf } from './page.ts'

export const ruleEntry = z.object({
  id: z.string(),
  title: z.string(),
  confidence: z.enum(CONFIDENCES),
  flags: z.string().describe('what it notices, in one sentence'),
  doesNotFlag: z.array(z.string()),
  mightBeFine: z.string().describe('why a finding may be no fault after all'),
  precision: z.object({
    rate: z.number().nullable().describe('share of findings that were real faults; null: none to count'),
    evidence: z.string().describe('on which texts it was measured, and what came out'),
  }),
})

export type RuleEntry = z.infer<typeof ruleEntry>

export const listRules = define({
  method: 'GET',
  path: '/api/rules',
  title: 'The catalogue of rules',
  response: pageOf(ruleEntry),
})
