import { z } from 'zod'

/** What something being written shall rest on, with the title by which one knows it again. */
export const namedCitation = z.object({
  sourceId: z.string(),
  locator: z.string().nullable(),
  quotedWords: z.string().nullable(),
  title: z.string().optional(),
})

export type NamedCitation = z.infer<typeof namedCitation>
