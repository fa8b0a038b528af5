import { Router } from 'express'
import { OWN_TERMS, OWN_TERMS_PATH } from '#domain/annotation/terms.ts'

const DAY_SECONDS = 86_400

/** The words our annotations use beside those of the W3C: public, and readable from every page. */
export const ownTerms = (): Router => {
  const router = Router()
  router.get(OWN_TERMS_PATH, (_req, res) => {
    res
      .set('access-control-allow-origin', '*')
      .set('cross-origin-resource-policy', 'cross-origin')
      .set('cache-control', `public, max-age=${DAY_SECONDS}`)
      .type('application/ld+json; charset=utf-8')
      .send(JSON.stringify(OWN_TERMS))
  })
  return router
}
