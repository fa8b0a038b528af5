import { z } from 'zod'
import { BOOK_KINDS } from '#domain/book/entry.ts'

/** What of the book is shown, as it stands in its address. A router reads `q=2020` as a number. */
export const bookSearch = z.object({
  q: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .pipe(z.string().min(1).max(200))
    .optional()
    .catch(undefined),
  kind: z.enum(BOOK_KINDS).optional().catch(undefined),
})

export type BookSearch = z.output<typeof bookSearch>
