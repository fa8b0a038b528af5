import { z } from 'zod'
import { EXPORT_GROUPS, EXPORT_SCOPES } from '#domain/export/kinds.ts'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { pageOf } from './page.ts'
import { queuedFlag, queueFilter } from './queue.ts'

const formatId = z.string().max(64)

export const exportFormat = z.object({
  id: z.string(),
  title: z.string(),
  mediaType: z.string(),
  extension: z.string(),
  note: z.string().describe('what a reader of the file should know'),
  group: z.enum(EXPORT_GROUPS),
  scopes: z.array(z.enum(EXPORT_SCOPES)).describe('whether of one article, of the queue, or of both'),
  needsFlags: z.boolean().describe('without a flag there is nothing of it to download'),
  unavailable: z.string().nullable().describe('why it cannot be had on this machine'),
})

export const exportPreview = z.object({
  flags: z.int().describe('how many flags match'),
  filter: z.string().describe('by what they were chosen, in words'),
  first: z.array(queuedFlag).describe('the first of them'),
  lacking: z
    .array(z.object({ format: z.string(), reason: z.string() }))
    .describe('formats that have nothing to tell of it, and why, as far as that is known beforehand'),
})

export type ExportFormat = z.infer<typeof exportFormat>
export type ExportPreview = z.infer<typeof exportPreview>

export const listExports = define({
  method: 'GET',
  path: '/api/exports',
  title: 'The catalogue of export formats',
  response: pageOf(exportFormat),
})
export const previewExport = define({
  method: 'GET',
  path: '/api/exports/preview',
  title: 'How many flags an export with this filter holds, and the first of them',
  query: queueFilter,
  response: exportPreview,
})
export const exportArticle = define({
  method: 'GET',
  path: '/api/articles/:id/export/:format',
  title: 'An article with its flags as a file, or with those that match',
  params: articleParams.extend({ format: formatId }),
  query: queueFilter.omit({ article: true }).extend({
    confidential: z
      .string()
      .max(4_000)
      .transform((ids) => ids.split(',').filter(Boolean))
      .optional()
      .describe('Ids of the confidential sources that shall leave with it, parted by commas'),
  }),
  response: null,
})
export const exportQueue = define({
  method: 'GET',
  path: '/api/export/:format',
  title: 'The flags of the queue that match, of whatever article, as a file',
  params: z.object({ format: formatId }),
  query: queueFilter,
  response: null,
})
