import { z } from 'zod'
import { ARTICLE_STATES } from '#domain/review/status.ts'
import { OBSTACLE_KINDS } from '#domain/review/waiver.ts'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { obstacle } from './obstacle.ts'
import { person, span } from './span.ts'
import { clientId, filledText, id, instant, NOTE_MAX } from './text.ts'

export const waiver = z.object({
  id,
  obstacle: z.string(),
  kind: z.enum(OBSTACLE_KINDS),
  subjectId: id,
  reason: z.string(),
  by: person,
  at: instant,
})

const waivedObstacle = waiver.extend({
  span: span.nullable().describe('null when the flag or sentence is not there any more'),
  words: z.string(),
})

const readiness = z.object({
  state: z.enum(ARTICLE_STATES),
  version: z.int().describe('of the article'),
  signedOff: z.boolean().describe('whether a sign-off stands, broken or not'),
  ready: z.boolean(),
  counts: z.record(z.enum(OBSTACLE_KINDS), z.int()).describe('how many obstacles of each kind there are'),
  obstacles: z.array(obstacle),
  waived: z.array(waivedObstacle),
  coverage: z.object({
    sentences: z.int(),
    checkable: z.int(),
    accounted: z.int().describe('waived ones included'),
    required: z.int().describe('percent of the checkable sentences that the desk asks for'),
  }),
})

const waiverCreation = z.strictObject({
  id: clientId.optional(),
  obstacle: z.string().max(100).describe('The id of an obstacle, such as blocker:<flag id>'),
  reason: filledText(NOTE_MAX),
})

export type Readiness = z.infer<typeof readiness>
export type WaivedObstacle = z.infer<typeof waivedObstacle>
export type WaiverCreation = z.infer<typeof waiverCreation>

export const getArticleReadiness = define({
  method: 'GET',
  path: '/api/articles/:id/readiness',
  title: 'Whether an article can be signed off, and all that stands in the way',
  params: articleParams,
  query: z.object({
    limit: z.coerce.number().int().min(0).optional().describe('how many obstacles to list; all by default'),
  }),
  response: readiness,
})
export const createWaiver = define({
  method: 'POST',
  path: '/api/articles/:id/waivers',
  title: 'Waive an obstacle; waiving it twice is one waiver',
  status: 201,
  params: articleParams,
  body: waiverCreation,
  response: waiver,
})
export const revokeWaiver = define({
  method: 'DELETE',
  path: '/api/articles/:id/waivers/:waiverId',
  title: 'Take a waiver back; it stays in the record',
  status: 204,
  params: articleParams.extend({ waiverId: id }),
  response: null,
})
export const restoreWaiver = define({
  method: 'POST',
  path: '/api/articles/:id/waivers/:waiverId/restore',
  title: 'Undo the taking back of a waiver, for whoever took it back',
  params: articleParams.extend({ waiverId: id }),
  response: waiver,
})
