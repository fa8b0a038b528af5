import { z } from 'zod'
import { obstacle } from './obstacle.ts'

/** RFC 9457. `code` is stable and for programs, `detail` is for people and says what to do. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  obstacles: z.array(obstacle).optional().describe('With not-ready: all that stands in the way'),
  current: z.unknown().optional().describe('With 412: the value as it stands now'),
})

export type Problem = z.infer<typeof problem>

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'
