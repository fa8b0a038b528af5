import { z } from 'zod'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { pageOf } from './page.ts'

export const exportFormat = z.object({
  id: z.string(),
  title: z.string(),
  mediaType: z.string(),
  extension: z.string(),
  note: z.string().describe('what a reader of the file should know'),
})

export type ExportFormat = z.infer<typeof exportFormat>

export const listExports = define({
  method: 'GET',
  path: '/api/exports',
  title: 'The catalogue of export formats',
  response: pageOf(exportFormat),
})
export const exportArticle = define({
  method: 'GET',
  path: '/api/articles/:id/export/:format',
  title: "An article's flags as a file",
  params: articleParams.extend({ format: z.string().max(64) }),
  query: z.object({
    confidential: z
      .string()
      .max(4_000)
      .transform((ids) => ids.split(',').filter(Boolean))
      .optional()
      .describe('Ids of the confidential sources that shall leave with it, parted by commas'),
  }),
  response: null,
})
