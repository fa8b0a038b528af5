import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Actor } from '#domain/review/actor.ts'
import { type Answer, send } from './answer.ts'
import { versionIfNamed, versionOf } from './if-match.ts'
import { HttpRefusal } from './problem.ts'
import type { SessionReader } from './session.ts'
import { readForm } from './upload.ts'

type Input<E extends Endpoint> = {
  actor: Actor
  params: z.output<E['params']>
  query: z.output<E['query']>
  body: z.output<NonNullable<E['body']>>
  version: number
  /** The same where a change may leave it open: null when it does. */
  versionIfNamed: number | null
  req: Request
  /** Says that the caller has gone away and nobody waits for the answer. */
  signal: AbortSignal
}

type Handler<E extends Endpoint> = (
  input: Input<E>,
) => Promise<Answer<E['response'] extends z.ZodType ? z.input<E['response']> : undefined>>

/** Articles are long; nothing else is. */
const BODY_LIMITS = new Map<Endpoint, string>([
  [endpoints.importArticle, '32mb'],
  [endpoints.startImport, '32mb'],
])
const BODY_LIMIT = '2mb'

export type Mount = <E extends Endpoint>(endpoint: E, handle: Handler<E>) => void

/**
 * Mounts endpoints of the contract, one line each: session first, then the body, then all input is
 * parsed by the contract's schemas, then the handler runs and its answer goes out.
 */
export const mounter =
  (router: Router, readSession: SessionReader): Mount =>
  (endpoint, handle) => {
    const open: RequestHandler = async (req, res, next) => {
      // Kept nowhere: a version tells what may be changed, not whether an answer is the same as before.
      res.setHeader('cache-control', 'no-store')
      delete req.headers['if-none-match']
      if (endpoint.session) res.locals['actor'] = await readSession(req)
      next()
    }
    const run: RequestHandler = async (req, res) => {
      const answer = await handle({
        // Read only when asked for: an endpoint without a session can never act for anybody.
        get actor() {
          return signedIn(res)
        },
        req,
        get signal() {
          return signalOf(res)
        },
        ...parsedInput(endpoint, req),
      })
      await send(res, endpoint.status, answer)
    }
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>
    router[method](endpoint.path, open, ...bodyReaders(endpoint), run)
  }

const signedIn = (res: Response): Actor => {
  const actor = res.locals['actor'] as Actor | undefined
  if (actor === undefined) throw new HttpRefusal(401, 'no-session', 'Sign in first.')
  return actor
}

/** Checked in this order: what is meant, on which version, with what. */
const parsedInput = <E extends Endpoint>(endpoint: E, req: Request) => ({
  params: endpoint.params.parse(req.params) as Input<E>['params'],
  query: endpoint.query.parse(req.query) as Input<E>['query'],
  version: endpoint.ifMatch === true ? versionOf(req) : 0,
  versionIfNamed: endpoint.ifMatch ? versionIfNamed(req) : null,
  body: endpoint.body?.parse(req.body ?? {}) as Input<E>['body'],
})

const bodyReaders = (endpoint: Endpoint): RequestHandler[] => {
  if (endpoint.body === null) return []
  const readJson = express.json({ limit: BODY_LIMITS.get(endpoint) ?? BODY_LIMIT })
  if (!endpoint.upload) return [jsonOnly, readJson]
  return [
    (req, res, next) => {
      if (req.is('multipart/form-data')) readForm(req, res, next)
      else jsonOnly(req, res, (error?: unknown) => (error ? next(error) : readJson(req, res, next)))
    },
  ]
}

const signalOf = (res: Response): AbortSignal => {
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  return gone.signal
}

const jsonOnly: RequestHandler = (req, _res, next) => {
  const hasBody = req.headers['transfer-encoding'] !== undefined || Number(req.get('content-length') ?? 0) > 0
  if (!hasBody || req.is('application/json')) next()
  else next(new HttpRefusal(415, 'json-needed', 'Send JSON, with Content-Type: application/json.'))
}
