import { fromNodeHeaders } from 'better-auth/node'
import express, {
  type Request as Incoming,
  type RequestHandler,
  type Response as Outgoing,
  Router,
} from 'express'
import { PROBLEM_MEDIA_TYPE } from '#contract/problem.ts'
import { type Auth, CLIENT_IP_HEADER, SIGN_UP_CLOSED } from './auth.ts'
import { HttpRefusal, problemOf } from './problem.ts'

/** better-auth under `/api/auth`, its refusals told as problems like everybody's. */
export const authRoutes = (auth: Auth, signUpOpen: () => Promise<boolean>): Router => {
  const router = Router()
  router.post('/api/auth/sign-up/email', async (_req, _res, next) => {
    if (await signUpOpen()) next()
    else next(new HttpRefusal(403, 'sign-up-closed', SIGN_UP_CLOSED.message))
  })
  const handle: RequestHandler = async (req, res) => relay(await auth.handler(requestOf(req)), res)
  router.get('/api/auth/*path', handle)
  router.post('/api/auth/*path', express.text({ type: () => true, limit: '64kb' }), handle)
  router.all('/api/auth/*path', (_req, res, next) => {
    res.setHeader('allow', 'GET, POST')
    next(new HttpRefusal(405, 'wrong-method', 'This address takes GET or POST.'))
  })
  return router
}

const requestOf = (req: Incoming): Request => {
  const headers = fromNodeHeaders(req.headers)
  headers.set(CLIENT_IP_HEADER, req.ip ?? '')
  const body = typeof req.body === 'string' && req.body !== '' ? { body: req.body } : {}
  return new Request(new URL(req.originalUrl, 'http://localhost'), { method: req.method, headers, ...body })
}

const relay = async (answer: Response, res: Outgoing): Promise<void> => {
  const text = await answer.text()
  res.status(answer.status)
  res.setHeaders(answer.headers)
  const retryAfter = answer.headers.get('x-retry-after')
  if (retryAfter !== null) res.setHeader('retry-after', retryAfter)
  if (answer.status < 400) res.send(text)
  else res.type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(refusalOf(answer.status, text)))
}

/** What better-auth says (`code` and `message`), in the form of every other refusal here. */
const refusalOf = (status: number, text: string) => {
  const said = parsed(text)
  const code = typeof said['code'] === 'string' ? said['code'].toLowerCase().replaceAll('_', '-') : null
  const [fallback, detail] = WITHOUT_WORDS[status] ?? [
    'bad-request',
    'This cannot be read. Check what you sent.',
  ]
  return problemOf(status, code ?? fallback, typeof said['message'] === 'string' ? said['message'] : detail)
}

/** Refusals that better-auth gives without a code or a message. */
const WITHOUT_WORDS: Record<number, [code: string, detail: string]> = {
  404: ['no-such-endpoint', 'There is nothing at this address.'],
  422: ['invalid-input', 'Something is missing or not right. Check what you sent.'],
  429: ['too-many-requests', 'Too many attempts. Wait a little and try again.'],
  500: ['internal', 'Something went wrong on the desk. Try again.'],
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
