import { z } from 'zod'
import { SOURCE_RANKS, SOURCE_TYPES } from '#domain/review/source.ts'
import { define } from './define.ts'
import { pageOf, pageQuery } from './page.ts'
import { author } from './span.ts'
import { clientId, day, filledText, id, instant, LINE_MAX, text, webAddress } from './text.ts'

const WORDS_MAX = 20_000

export const sourceFile = z.object({
  id,
  filename: z.string(),
  mediaType: z.string(),
  size: z.int().describe('bytes'),
  hash: z.string().describe('SHA-256 of the bytes, hexadecimal'),
  addedAt: instant,
})

const content = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  title: filledText(LINE_MAX),
  url: webAddress.max(2_000).nullable(),
  publisher: text(LINE_MAX).nullable(),
  author: text(LINE_MAX).nullable().describe('Who wrote it, or whom one talked to and how they are reached'),
  locator: text(LINE_MAX).nullable().describe('Page, paragraph, timecode'),
  quotedWords: text(WORDS_MAX).nullable(),
  accessedOn: day.nullable(),
  rank: z.enum(SOURCE_RANKS),
  confidential: z.boolean().describe('Leaves the desk only when a reviewer asks for it by name'),
})

export const source = content.extend({
  id,
  files: z.array(sourceFile),
  adder: author,
  createdAt: instant,
  updatedAt: instant,
  removed: z.boolean().describe('In no list any more; what it was cited for still says so'),
  version: z.int(),
})

export const sourceCreation = content.partial().extend({
  id: clientId.optional(),
  type: content.shape.type,
  title: content.shape.title,
  rank: content.shape.rank.default('secondary'),
  confidential: content.shape.confidential.default(false),
})

export const sourceChange = content
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'name at least one thing to change')

export type Source = z.infer<typeof source>
export type SourceFile = z.infer<typeof sourceFile>
export type NewSource = z.input<typeof sourceCreation>
export type SourceCreation = z.infer<typeof sourceCreation>
export type SourceChange = z.infer<typeof sourceChange>

const sourceParams = z.object({ id })
const fileParams = sourceParams.extend({ fileId: id })
const path = '/api/sources/:id'

export const listSources = define({
  method: 'GET',
  path: '/api/sources',
  title: 'Sources of the desk, the latest change first',
  query: pageQuery.extend({
    q: z.string().max(200).optional().describe('Words of title, address, publisher and author'),
  }),
  response: pageOf(source),
})
export const createSource = define({
  method: 'POST',
  path: '/api/sources',
  title: 'Add a source',
  status: 201,
  body: sourceCreation,
  response: source,
})
export const getSource = define({
  method: 'GET',
  path,
  title: 'One source',
  params: sourceParams,
  response: source,
})
export const changeSource = define({
  method: 'PATCH',
  path,
  title: 'Edit a source',
  ifMatch: true,
  params: sourceParams,
  body: sourceChange,
  response: source,
})
export const removeSource = define({
  method: 'DELETE',
  path,
  title: 'Remove a source; the ETag of the answer is what restoring it needs',
  ifMatch: true,
  status: 204,
  params: sourceParams,
  response: null,
})
export const restoreSource = define({
  method: 'POST',
  path: '/api/sources/:id/restore',
  title: 'Undo the removal of a source',
  ifMatch: true,
  params: sourceParams,
  response: source,
})
export const addSourceFile = define({
  method: 'POST',
  path: '/api/sources/:id/files',
  title: 'Keep a file with a source: one `file` in a multipart form, at most 25 MB',
  upload: true,
  status: 201,
  params: sourceParams,
  response: sourceFile,
})
export const getSourceFile = define({
  method: 'GET',
  path: '/api/sources/:id/files/:fileId',
  title: 'The bytes of a file',
  params: fileParams,
  response: null,
})
export const removeSourceFile = define({
  method: 'DELETE',
  path: '/api/sources/:id/files/:fileId',
  title: 'Remove a file from a source',
  status: 204,
  params: fileParams,
  response: null,
})
export const restoreSourceFile = define({
  method: 'POST',
  path: '/api/sources/:id/files/:fileId/restore',
  title: 'Undo the removal of a file',
  params: fileParams,
  response: sourceFile,
})
