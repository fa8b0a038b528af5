import { z } from 'zod'
import { ROLES } from '#domain/review/permissions.ts'
import { define } from './define.ts'
import { pageOf, pageQuery } from './page.ts'
import { PASSWORD_MAX, PASSWORD_MIN, personName } from './session.ts'
import { person } from './span.ts'

/** Somebody with an account on this desk. */
const member = person.extend({ role: z.enum(ROLES) })

const EMAIL_MAX = 254

const addition = z.strictObject({
  name: personName,
  email: z
    .email('must be an email address')
    .max(EMAIL_MAX, `must be at most ${EMAIL_MAX} characters`)
    .toLowerCase(),
  password: z
    .string()
    .min(PASSWORD_MIN, `must have at least ${PASSWORD_MIN} characters`)
    .max(PASSWORD_MAX, `must have at most ${PASSWORD_MAX} characters`),
  role: z.enum(ROLES),
})

export type Member = z.infer<typeof member>
export type PersonAddition = z.infer<typeof addition>

export const listPeople = define({
  method: 'GET',
  path: '/api/people',
  title: 'Everybody with an account, in the order they came',
  query: pageQuery,
  response: pageOf(member),
})
export const addPerson = define({
  method: 'POST',
  path: '/api/people',
  title: 'Make an account for somebody',
  status: 201,
  body: addition,
  response: member,
})
