import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { containerQuery, postedAnnotation } from '#contract/annotation.ts'
import { clientId } from '#contract/text.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Annotated } from '../../services/annotations.ts'
import type { Services } from '../../services/services.ts'
import { deskUrl } from '../desk-url.ts'
import { versionIfNamed } from '../if-match.ts'
import { HttpRefusal } from '../problem.ts'
import type { SessionReader } from '../session.ts'
import { type Container, sendContainer, sendPage, tagOf } from './container.ts'
import { ACCEPT_POST, sendJsonLd, TAKEN_TYPES, wantedType } from './representation.ts'

type Parts = {
  annotations: Services['annotations']
  readSession: SessionReader
  publicUrl: string | null
}

const CONTAINER_LINKS = [
  '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"',
  '<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
]
const ANNOTATION_LINK = '<http://www.w3.org/ns/ldp#Resource>; rel="type"'
const CONTAINER_METHODS = 'GET, HEAD, OPTIONS, POST'
const PAGE_METHODS = 'GET, HEAD, OPTIONS'
const FLAG_METHODS = 'GET, HEAD, OPTIONS, PUT, DELETE'
const REPLY_METHODS = 'GET, HEAD, OPTIONS, DELETE'

const containerPaths = ['/annotations/', '/annotations/:articleId/']
const annotationPath = '/annotations/:articleId/:id'

/**
 * The Web Annotation Protocol (W3C Recommendation of 23 February 2017): a container of all flags of the
 * desk, and one of each article. Under the same sessions and permissions as the API; it speaks JSON-LD
 * and has headers of its own, so it is no part of the contract's table.
 */
export const annotationProtocol = ({ annotations, readSession, publicUrl }: Parts): Router => {
  const router = Router({ strict: true })
  const readBody = express.json({ type: TAKEN_TYPES, limit: '2mb' })

  /** Null for nobody who asks for the methods: those are the same whatever is there, so they tell nothing. */
  const whoAsks = async (req: Request): Promise<Actor | null> =>
    readSession(req).catch((error: unknown) => {
      if (req.method === 'OPTIONS' && error instanceof HttpRefusal && error.status === 401) return null
      throw error
    })

  /** Who asks, of which container; every answer of one says what it is. */
  const openContainer: RequestHandler = async (req, res, next) => {
    const { page } = containerQuery.parse(req.query)
    res.set('vary', 'Accept, Prefer').set('allow', page === undefined ? CONTAINER_METHODS : PAGE_METHODS)
    if (page === undefined) res.set('link', CONTAINER_LINKS).set('accept-post', ACCEPT_POST)
    const { articleId = null } = articleParams.parse(req.params)
    const actor = await whoAsks(req)
    if (actor === null) return justHeaders(req, res, next)
    const state = await annotations.state(actor, articleId)
    const container: Container = { actor, articleId, deskUrl: deskUrl(req, publicUrl), ...state }
    res.set('etag', tagOf(container, 'container'))
    res.locals['container'] = container
    next()
  }

  const openAnnotation: RequestHandler = async (req, res, next) => {
    res.set({ vary: 'Accept', link: ANNOTATION_LINK, allow: FLAG_METHODS })
    const { articleId, id } = annotationParams.parse(req.params)
    const actor = await whoAsks(req)
    if (actor === null) return justHeaders(req, res, next)
    const there = await annotations.get(actor, articleId, id, deskUrl(req, publicUrl))
    res.set({ etag: `"${there.version}"`, allow: there.isReply ? REPLY_METHODS : FLAG_METHODS })
    res.locals['actor'] = actor
    res.locals['annotated'] = there
    next()
  }

  const place = (req: Request) => ({
    ...annotationParams.parse(req.params),
    deskUrl: deskUrl(req, publicUrl),
  })

  router.use('/annotations', (req, res, next) => {
    // Kept nowhere: a version tells what may be changed, not whether an answer is the same as before.
    res.set('cache-control', 'no-store')
    delete req.headers['if-none-match']
    next()
  })
  router.get(['/annotations', '/annotations/:articleId'], (req, res) => {
    const [path = '', query] = req.originalUrl.split('?')
    res.redirect(308, `${path}/${query === undefined ? '' : `?${query}`}`)
  })

  router.all(containerPaths, openContainer)
  router.get(containerPaths, async (req, res) => {
    const { iris, page } = containerQuery.parse(req.query)
    const telling = { req, res, annotations }
    const asked = { iris: iris === '1' }
    if (page === undefined) await sendContainer(telling, containerOf(res), asked)
    else await sendPage(telling, containerOf(res), { ...asked, page })
  })
  router.options(containerPaths, justHeaders)
  router.post(containerPaths, ensureNoPage, ensureTaken, readBody, async (req, res) => {
    wantedType(req)
    const posted = postedAnnotation.parse(req.body)
    const container = containerOf(res)
    const made = await annotations.create(container.actor, container, posted, slugOf(req))
    res.set({ location: made.annotation.id, link: ANNOTATION_LINK })
    res.append('link', CONTAINER_LINKS)
    sendAnnotation(req, res, made.created ? 201 : 200, made)
  })
  router.all(containerPaths, refuseMethod)

  router.all(annotationPath, openAnnotation)
  router.get(annotationPath, (req, res) => sendAnnotation(req, res, 200, annotatedOf(res)))
  router.options(annotationPath, justHeaders)
  router.put(annotationPath, ensureFlag, ensureTaken, readBody, async (req, res) => {
    const version = changedOn(req)
    wantedType(req)
    const posted = postedAnnotation.parse(req.body)
    sendAnnotation(req, res, 200, await annotations.replace(actorOf(res), place(req), version, posted))
  })
  router.delete(annotationPath, async (req, res) => {
    await annotations.remove(actorOf(res), place(req), changedOn(req))
    res.removeHeader('etag')
    res.status(204).end()
  })
  router.all(annotationPath, refuseMethod)
  router.all('/annotations/{*rest}', () => {
    throw new HttpRefusal(404, 'no-such-endpoint', 'There is nothing at this address.')
  })
  return router
}

const articleParams = z.object({ articleId: z.string().min(1).max(64).optional() })
const annotationParams = z.object({ articleId: z.string().min(1).max(64), id: z.string().min(1).max(64) })

const containerOf = (res: Response): Container => res.locals['container'] as Container
const annotatedOf = (res: Response): Annotated => res.locals['annotated'] as Annotated
const actorOf = (res: Response): Actor => res.locals['actor'] as Actor

const justHeaders: RequestHandler = (_req, res) => {
  res.status(200).end()
}

/** Nothing but JSON is read; the header that says so is for whoever sent something else. */
const ensureTaken: RequestHandler = (req, res, next) => {
  if (req.is(TAKEN_TYPES)) return next()
  res.set('accept-post', ACCEPT_POST)
  next(new HttpRefusal(415, 'json-ld-needed', 'Send JSON-LD, with Content-Type: application/ld+json.'))
}

/** The methods there are stand in the header by then. */
const refuseMethod: RequestHandler = (_req, res, next) => {
  next(new HttpRefusal(405, 'wrong-method', `This address takes ${res.get('allow')}.`))
}

const ensureFlag: RequestHandler = (req, res, next) => {
  if (annotatedOf(res).isReply) refuseMethod(req, res, next)
  else next()
}

const ensureNoPage: RequestHandler = (req, res, next) => {
  if (req.query['page'] === undefined) next()
  else refuseMethod(req, res, next)
}

const sendAnnotation = (
  req: Request,
  res: Response,
  status: number,
  { annotation, version, isReply }: Annotated,
) => {
  res.set({ etag: `"${version}"`, allow: isReply ? REPLY_METHODS : FLAG_METHODS })
  sendJsonLd(req, res, status, annotation)
}

/**
 * The version that is changed; null for whichever stands there by then. The standard lets a client leave
 * `If-Match` out (3.2 and 5.3 say SHOULD), and its public suite does: such a write goes through, what was
 * there stays in the history. The API, whose clients know us, insists on it.
 */
const changedOn = (req: Request): number | null =>
  req.get('if-match')?.trim() === '*' ? null : versionIfNamed(req)

/** The name a client would like (RFC 5023, 9.7), where it is one that an annotation can have here. */
const slugOf = (req: Request): string | null => {
  const slug = clientId.safeParse(req.get('slug')?.replaceAll('"', '').trim())
  return slug.success ? slug.data : null
}
