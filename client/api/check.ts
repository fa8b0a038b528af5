import type { z } from 'zod'
import { invalidInput } from './problem.ts'

/** Says what is wrong before anything is sent, in the words the server would use. */
export const check = (schema: z.ZodType, body: unknown) => {
  const checked = schema.safeParse(body)
  if (checked.success) return
  throw invalidInput(
    checked.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  )
}
