import type { Request, RequestHandler } from 'express'
import { deskUrl } from './desk-url.ts'
import { HttpRefusal } from './problem.ts'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site's page asks a signed-in browser to make. Browsers name the origin
 * of every such request; programs that are no browser name none and carry no cookie by accident.
 * @param publicUrl the address people use, when it is not the one that reaches this process
 */
export const sameOrigin =
  (publicUrl: string | null): RequestHandler =>
  (req, _res, next) => {
    if (READING.has(req.method) || isOwn(req, new URL(deskUrl(req, publicUrl)).origin)) next()
    else next(new HttpRefusal(403, 'foreign-origin', 'Changes are only taken from pages of this desk.'))
  }

const isOwn = (req: Request, ours: string): boolean => {
  const origin = req.get('origin')
  const site = req.get('sec-fetch-site')
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  return origin === ours
}
