import { z } from 'zod'
import { SEAL_CHANGE_KINDS } from '#domain/review/decisions.ts'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { person, span } from './span.ts'
import { clientId, id, instant, NOTE_MAX, text } from './text.ts'

export const signOff = z.object({
  id,
  revisionId: id,
  revisionNumber: z.int(),
  textHash: z.string().describe('SHA-256 of the text in UTF-8, hexadecimal'),
  seal: z.string().describe('SHA-256 of the text hash and all decisions, hexadecimal'),
  note: z.string(),
  by: person,
  at: instant,
  waivers: z.array(z.object({ id, obstacle: z.string(), reason: z.string() })),
})

const decided = z.record(z.string(), z.unknown()).nullable()

const sealChange = z.object({
  kind: z.enum(SEAL_CHANGE_KINDS),
  id: z.string(),
  before: decided.describe('the fields that differ, as they were sealed; null: it was not there'),
  after: decided.describe('the same fields now; null: it is not there any more'),
  words: z.string(),
  span: span.nullable(),
  by: person.nullable().describe('who changed it last, where that is known'),
  at: instant.nullable(),
})

export type SignOff = z.infer<typeof signOff>
export type SealChange = z.infer<typeof sealChange>

const path = '/api/articles/:id/sign-off'

export const signArticleOff = define({
  method: 'POST',
  path,
  title: 'Sign an article off: seal its text and all decisions, or be told what stands in the way',
  ifMatch: 'optional',
  params: articleParams,
  body: z.strictObject({ id: clientId.optional(), note: text(NOTE_MAX).optional() }),
  response: signOff,
})
export const getSignOff = define({
  method: 'GET',
  path,
  title: 'The sign-off of an article, and all that was changed since',
  params: articleParams,
  response: z.object({ signOff, broken: z.array(sealChange) }),
})
export const revokeSignOff = define({
  method: 'DELETE',
  path,
  title: 'Take a sign-off back',
  status: 204,
  params: articleParams,
  query: z.object({ id: id.optional().describe('only if it is this one that stands') }),
  response: null,
})
export const restoreSignOff = define({
  method: 'POST',
  path: `${path}/restore`,
  title: 'Undo the taking back of a sign-off, for whoever took it back',
  params: articleParams,
  body: z.strictObject({ id }),
  response: signOff,
})
