import { z } from 'zod'

export const PAGE_SIZE = 50
export const PAGE_MAX = 200

/** A cursor may hold a whole title, written in a way that takes its room eightfold. */
const CURSOR_MAX = 5_000

/** The query of a list that gives out at most so many items at once. */
export const pageQueryUpTo = (max: number) =>
  z.object({
    cursor: z.string().max(CURSOR_MAX).optional(),
    limit: z.coerce.number().int().min(1).max(max).default(PAGE_SIZE),
  })

/** The query that lists take. */
export const pageQuery = pageQueryUpTo(PAGE_MAX)

/** A list as it crosses the wire; `nextCursor` is null on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
