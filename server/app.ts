import { prismaAdapter } from 'better-auth/adapters/prisma'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Logger } from 'pino'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { annotationProtocol } from './http/annotations/protocol.ts'
import { ownTerms } from './http/annotations/own-terms.ts'
import { createAuth } from './http/auth.ts'
import { authRoutes } from './http/auth-routes.ts'
import { page } from './http/page.ts'
import { problemOf, sendProblem, toProblem } from './http/problem.ts'
import { routes } from './http/routes.ts'
import { sameOrigin } from './http/same-origin.ts'
import { securityHeaders } from './http/security-headers.ts'
import { sessionReader } from './http/session.ts'
import { isReady } from './repositories/readiness.ts'
import type { Services } from './services/services.ts'

type Parts = {
  client: PrismaClient
  services: Services
  secret: string
  publicUrl: string | null
  /** folder of the built page */
  pageFolder: string
  log: Logger
}

/** Puts the desk together: repositories → services → routes. */
export const createApp = ({ client, services, secret, publicUrl, pageFolder, log }: Parts): Express => {
  const { signUpOpen } = services.accounts
  const database = prismaAdapter(client, { provider: 'sqlite' })
  const auth = createAuth({ database, secret, publicUrl, signUpOpen, log })
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders, compression(), sameOrigin(publicUrl))
  const readSession = sessionReader(auth)
  app.use(
    routes({ services, readSession, isReady: () => isReady(client), publicUrl }),
    authRoutes(auth, signUpOpen),
    annotationProtocol({ annotations: services.annotations, readSession, publicUrl }),
    ownTerms(),
    page(pageFolder),
    problems(log),
  )
  return app
}

/** The one place where what was thrown becomes an answer. Faults of ours are logged and not told. */
const problems =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const problem = toProblem(error)
    if (!problem && !isGone(error)) {
      log.error({ err: error, method: req.method, url: req.originalUrl }, 'request failed')
    }
    if (res.headersSent) return next(error)
    sendProblem(res, problem ?? problemOf(500, 'internal', 'Something went wrong on the desk. Try again.'))
  }

/** Whoever asked went away in the middle: nothing failed, and nobody is there to be told. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'))
