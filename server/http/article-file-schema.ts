import { z } from 'zod'
import { articleFile } from '#contract/article-file.ts'

/** JSON Schema (draft 2020-12) of the export `json`, which is also what may be sent to make an article of. */
export const articleFileSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(articleFile, { io: 'input', override: withoutOwnFormats }),
  title: 'An article of a Stet desk with all that was said of it',
})

/**
 * JSON Schema has no format "base64", and a strict validator refuses a schema that names one it does not
 * know. What it is stands in `contentEncoding` and in the pattern.
 */
const withoutOwnFormats = ({ jsonSchema }: { jsonSchema: { format?: string } }): void => {
  if (jsonSchema.format === 'base64') delete jsonSchema.format
}
