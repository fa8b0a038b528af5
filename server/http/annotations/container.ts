import type { Request, Response } from 'express'
import { containerAddress } from '#domain/annotation/addresses.ts'
import { contextsOf } from '#domain/annotation/terms.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Services } from '../../services/services.ts'
import { HttpRefusal } from '../problem.ts'
import { preferencesOf } from './preferences.ts'
import { sendJsonLd } from './representation.ts'

const CONTAINER_CONTEXT = 'http://www.w3.org/ns/ldp.jsonld'

/** So many annotations stand on one page. */
export const PAGE_ITEMS = 100

/** A container as it was found: of an article, or of the whole desk. */
export type Container = {
  actor: Actor
  articleId: string | null
  deskUrl: string
  total: number
  updatedAt: string | null
}

type Telling = { req: Request; res: Response; annotations: Services['annotations'] }

/** Its tag: another one whenever anything in it was added, changed or withdrawn. */
export const tagOf = ({ total, updatedAt }: Container, kind: string): string =>
  `"${total}-${updatedAt === null ? 0 : Date.parse(updatedAt)}-${kind}"`

/** The container with its first page, or with links to its pages alone. */
export const sendContainer = async (
  { req, res, annotations }: Telling,
  container: Container,
  asked: { iris: boolean },
): Promise<void> => {
  const { minimal, iris, applied } = preferencesOf(req, asked.iris)
  const { first, last } = pagesOf(container, iris)
  const id = representationOf(container, iris)
  res.set({
    'content-location': id,
    etag: tagOf(container, `${iris ? 'iris' : 'all'}${minimal ? '-minimal' : ''}`),
  })
  if (applied !== null) res.set('preference-applied', applied)
  sendJsonLd(req, res, 200, {
    '@context': contextsIn(container.deskUrl),
    id,
    type: ['BasicContainer', 'AnnotationCollection'],
    label: container.articleId === null ? 'Flags of the desk' : 'Flags of an article',
    total: container.total,
    ...(container.updatedAt !== null && { modified: container.updatedAt }),
    first: minimal ? first : await pageAt(annotations, container, { iris, page: 0 }),
    last,
  })
}

/** One page of the container: it is no container itself, so it takes nothing in. */
export const sendPage = async (
  { req, res, annotations }: Telling,
  container: Container,
  asked: { iris: boolean; page: number },
): Promise<void> => {
  if (asked.page > lastPageOf(container)) {
    throw new HttpRefusal(404, 'no-such-page', 'There is no such page. Begin with the first one.')
  }
  res.set('etag', tagOf(container, `${asked.iris ? 'iris' : 'all'}-${asked.page}`))
  const page = await pageAt(annotations, container, asked)
  sendJsonLd(req, res, 200, { '@context': contextsOf(container.deskUrl), ...page })
}

const contextsIn = (deskUrl: string): string[] => {
  const [w3c, own] = contextsOf(deskUrl)
  return [w3c, CONTAINER_CONTEXT, own]
}

const pageAt = async (
  annotations: Services['annotations'],
  container: Container,
  { iris, page }: { iris: boolean; page: number },
) => {
  const { actor, articleId, deskUrl, total } = container
  const { address } = pagesOf(container, iris)
  const startIndex = page * PAGE_ITEMS
  const found = await annotations.list(actor, { articleId, deskUrl }, startIndex, PAGE_ITEMS)
  return {
    id: address(page),
    type: 'AnnotationPage',
    partOf: { id: representationOf(container, iris), total },
    startIndex,
    ...(page > 0 && { prev: address(page - 1) }),
    ...(page < lastPageOf(container) && { next: address(page + 1) }),
    items: iris ? found.addresses : await found.annotations(),
  }
}

const representationOf = ({ deskUrl, articleId }: Container, iris: boolean): string =>
  `${containerAddress(deskUrl, articleId)}?iris=${iris ? 1 : 0}`

const pagesOf = (container: Container, iris: boolean) => {
  const address = (page: number) => `${representationOf(container, iris)}&page=${page}`
  return { address, first: address(0), last: address(lastPageOf(container)) }
}

const lastPageOf = ({ total }: Container): number => Math.max(0, Math.ceil(total / PAGE_ITEMS) - 1)
