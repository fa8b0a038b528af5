import { z } from 'zod'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { define } from './define.ts'
import { flagParams } from './flag.ts'
import { pageOf, pageQuery } from './page.ts'
import { person } from './span.ts'
import { clientId, filledText, id, instant } from './text.ts'

const COMMENT_MAX = 20_000

const comment = z.object({
  id,
  flagId: id,
  author: person,
  text: z.string(),
  mentions: z.array(person).describe('Who is named with @ and waited for'),
  createdAt: instant,
})

const commentAddition = z.strictObject({
  id: clientId.optional(),
  text: filledText(COMMENT_MAX),
  status: z
    .enum(UNSETTLED_STATUSES)
    .optional()
    .describe('What the flag becomes in the same breath, as queried with a question to the author'),
})

export type Comment = z.infer<typeof comment>
export type CommentAddition = z.infer<typeof commentAddition>

const commentParams = z.object({ id })

export const listComments = define({
  method: 'GET',
  path: '/api/flags/:id/comments',
  title: 'The thread of a flag, the oldest first',
  params: flagParams,
  query: pageQuery,
  response: pageOf(comment),
})
export const addComment = define({
  method: 'POST',
  path: '/api/flags/:id/comments',
  title: 'Reply in the thread of a flag',
  status: 201,
  params: flagParams,
  body: commentAddition,
  response: comment,
})
export const withdrawComment = define({
  method: 'DELETE',
  path: '/api/comments/:id',
  title: 'Withdraw a reply of one’s own',
  status: 204,
  params: commentParams,
  response: null,
})
export const restoreComment = define({
  method: 'POST',
  path: '/api/comments/:id/restore',
  title: 'Undo the withdrawal of a reply',
  params: commentParams,
  response: comment,
})
