import type { RequestHandler } from 'express'
import { HttpRefusal } from './problem.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site's page asks a signed-in browser to make. Browsers name the origin
 * of every such request; programs that are no browser name none and carry no cookie by accident.
 */
export const sameOrigin: RequestHandler = (req, _res, next) => {
  if (READING.has(req.method) || isOwn(req.get('origin'), req.get('sec-fetch-site'), req.get('host'))) next()
  else next(new HttpRefusal(403, 'foreign-origin', 'Changes are only taken from pages of this desk.'))
}

const isOwn = (origin: string | undefined, site: string | undefined, host: string | undefined): boolean => {
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  return URL.canParse(origin) && new URL(origin).host === host
}
