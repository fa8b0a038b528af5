import { z } from 'zod'
import { articleFile } from '#contract/article-file.ts'

/** JSON Schema (draft 2020-12) of the export `json`, which is also what may be sent to make an article of. */
export const articleFileSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(articleFile, { io: 'input' }),
  title: 'An article of a Stet desk with all that was said of it',
})
