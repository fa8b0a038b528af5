import { expect } from 'vitest'
import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'
import type { Caller, Reply } from './caller.ts'
import type { TestDesk } from './open-desk.ts'

const TEXT = 'The 😀 minister left on Monday. Nobody followed him. The minister came back.'
export const JSON_LD = 'application/ld+json'

type Sent = { as?: Caller; to?: string; headers?: Record<string, string> }

/** What a client of the Web Annotation Protocol does with an article of the desk of a test. */
export const annotating = (deskNow: () => TestDesk) => {
  let articleId = ''
  const container = () => `/annotations/${articleId}/`
  const source = () => `${deskNow().url}/articles/${articleId}`
  const pathOf = (iri: string) => iri.replace(deskNow().url, '')

  /** Words of the article, with what is said of their surroundings, and their place in code points. */
  const target = (exact: string, more: object = {}, position?: [number, number]) => ({
    source: source(),
    selector: [
      { type: 'TextQuoteSelector', exact, ...more },
      ...(position ? [{ type: 'TextPositionSelector', start: position[0], end: position[1] }] : []),
    ],
  })
  /** An annotation of "Nobody". */
  const annotation = (more: object = {}) => ({
    '@context': ANNOTATION_CONTEXT,
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Who says so?' },
    target: target('Nobody'),
    ...more,
  })
  const create = async (body: object, { as = deskNow().ada, to = container(), headers = {} }: Sent = {}) =>
    as('POST', to, { body, headers: { 'content-type': JSON_LD, ...headers } })

  return {
    ...{ container, source, pathOf, target, annotation, create },
    articleId: () => articleId,
    setUp: async () => {
      const { json } = await deskNow().ada('POST', '/api/articles', { body: { text: TEXT } })
      articleId = json.id
      for (const role of ['author', 'checker'] as const) await deskNow().as(role)
      await create(annotation())
    },
    /** Makes an annotation and tells its path. */
    made: async (more: object = {}, sent: Sent = {}) => {
      const reply = await create(annotation(more), sent)
      expect(reply.status).toBe(201)
      return pathOf(reply.json.id)
    },
    get: async (path: string, headers: Record<string, string> = {}) =>
      deskNow().ada('GET', path, { headers }),
    put: async (path: string, body: object, ifMatch?: number) =>
      deskNow().ada('PUT', path, {
        body,
        headers: { 'content-type': JSON_LD },
        ...(ifMatch !== undefined && { ifMatch }),
      }),
  }
}

export const textTag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })

export const header = (reply: Reply, name: string): string => reply.headers.get(name) ?? ''

const PREFERRED = {
  minimal: 'http://www.w3.org/ns/ldp#PreferMinimalContainer',
  iris: 'http://www.w3.org/ns/oa#PreferContainedIRIs',
  whole: 'http://www.w3.org/ns/oa#PreferContainedDescriptions',
}
/** The header that asks for a container told like this. */
export const prefer = (...wanted: (keyof typeof PREFERRED)[]) => ({
  prefer: `return=representation;include="${wanted.map((one) => PREFERRED[one]).join(' ')}"`,
})
