import { z } from 'zod'
import { OBSTACLE_KINDS } from '#domain/review/waiver.ts'
import { span } from './span.ts'
import { id } from './text.ts'

/** Something in the way of a sign-off. */
export const obstacle = z.object({
  id: z.string().describe('kind and what it is about, such as unchecked:<sentence id>'),
  kind: z.enum(OBSTACLE_KINDS),
  span,
  words: z.string().describe('how the sentence or the flagged words begin'),
  flagId: id.optional(),
  sentenceId: id.optional(),
})

export type Obstacle = z.infer<typeof obstacle>
