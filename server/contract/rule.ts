import { z } from 'zod'
import { CONFIDENCES } from '#domain/rules/finding.ts'
import { define } from './define.ts'
import { pageOf } from './page.ts'

export const ruleEntry = z.object({
  id: z.string(),
  title: z.string(),
  confidence: z
    .enum(CONFIDENCES)
    .describe('how it is heard on this desk: a precise rule that was wrong too often is a hint'),
  flags: z.string().describe('what it notices, in one sentence'),
  doesNotFlag: z.array(z.string()),
  mightBeFine: z.string().describe('why a finding may be no fault after all'),
  precision: z.object({
    rate: z.number().nullable().describe('share of findings that were real faults; null: none to count'),
    evidence: z.string().describe('on which texts it was measured, and what came out'),
  }),
  score: z
    .object({
      accepted: z.int(),
      dismissed: z.int(),
      pending: z.int(),
      rate: z.number().nullable().describe('accepted of those decided, 0 to 1; null while none is'),
    })
    .describe('what this desk made of its findings'),
  demoted: z.boolean().describe('a precise rule that is shown as a hint on this desk'),
  demotion: z
    .object({
      rate: z.number().describe('accepted of its precise findings, 0 to 1'),
      decisions: z.int(),
      threshold: z.int().describe('percent that the desk asks for'),
    })
    .nullable()
    .describe('why'),
})

export type RuleEntry = z.infer<typeof ruleEntry>

export const listRules = define({
  method: 'GET',
  path: '/api/rules',
  title: 'The catalogue of rules',
  response: pageOf(ruleEntry),
})
