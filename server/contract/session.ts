import { z } from 'zod'
import { ROLES } from '#domain/review/permissions.ts'
import { define } from './define.ts'
import { filledText, LINE_MAX } from './text.ts'

/** The signed-in person, as `/api/auth/get-session` names them. */
export const user = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
})

/** What `/api/auth/get-session` answers: null when nobody is signed in. */
export const session = z.object({ user }).nullable()

export type User = z.infer<typeof user>

/** What stands on flags and in the history. */
export const personName = filledText(LINE_MAX)

export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128

export const signUpStatus = define({
  method: 'GET',
  path: '/api/auth/sign-up',
  title: 'Whether the first account is still to be made',
  session: false,
  response: z.object({ open: z.boolean() }),
})
