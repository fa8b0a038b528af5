import { fromNodeHeaders } from 'better-auth/node'
import type { Request } from 'express'
import type { Actor } from '#domain/review/actor.ts'
import { ROLES } from '#domain/review/permissions.ts'
import type { Auth } from './auth.ts'
import { HttpRefusal } from './problem.ts'

export type SessionReader = (req: Request) => Promise<Actor>

/** Reads who is calling from the session cookie. Throws 401 when nobody is signed in. */
export const sessionReader =
  (auth: Auth): SessionReader =>
  async (req) => {
    const session = await auth.api.getSession({ headers: fromNodeHeaders(req.headers) })
    const role = ROLES.find((known) => known === session?.user.role)
    if (!session || role === undefined) throw new HttpRefusal(401, 'no-session', 'Sign in first.')
    return { id: session.user.id, name: session.user.name, role }
  }
