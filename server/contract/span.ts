import { z } from 'zod'

export const span = z.strictObject({
  start: z.int().min(0).describe('UTF-16 code units into the text of the revision'),
  end: z.int().min(0).describe('first code unit after the span'),
})

export const person = z.object({ id: z.string(), name: z.string() })
/** Somebody without an account too: whose comment came along with a file. */
export const author = person.extend({ id: person.shape.id.nullable() })
