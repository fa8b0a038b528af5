import { z } from 'zod'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { define } from './define.ts'
import { flagParams } from './flag.ts'
import { pageOf, pageQuery } from './page.ts'
import { author, person } from './span.ts'
import { clientId, filledText, id, instant, NOTE_MAX, text } from './text.ts'

const COMMENT_MAX = 20_000

export const comment = z.object({
  id,
  flagId: id,
  author,
  text: z.string().describe('Empty when all that is said is the proposal'),
  proposal: z
    .object({ words: z.string(), text: z.string() })
    .nullable()
    .describe('What should stand in place of words; empty text means: cut them'),
  mentions: z.array(person).describe('Who is named with @ and waited for'),
  createdAt: instant,
})

export const commentAddition = z
  .strictObject({
    id: clientId.optional(),
    text: filledText(COMMENT_MAX).optional().describe('May be left out beside a proposal'),
    proposedText: text(NOTE_MAX)
      .optional()
      .describe('What should stand in place of the flagged words; the flag becomes proposed'),
    status: z
      .enum(UNSETTLED_STATUSES)
      .optional()
      .describe('What the flag becomes in the same breath, as queried with a question to the author'),
  })
  .refine((said) => said.text !== undefined || said.proposedText !== undefined, {
    path: ['text'],
    message: 'say something, or propose other words',
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
