import type { Request, Response } from 'express'
import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'
import { HttpRefusal } from '../problem.ts'

const JSON_LD = 'application/ld+json'
const ANNOTATION_MEDIA_TYPE = `${JSON_LD}; profile="${ANNOTATION_CONTEXT}"`

/** What annotations may be sent as, for the header that says so. */
export const ACCEPT_POST = `${ANNOTATION_MEDIA_TYPE}, ${JSON_LD}, application/json`

/** What they may be sent as, for the reader of the body. */
export const TAKEN_TYPES = [JSON_LD, 'application/json']

/** Sends JSON-LD, as plain JSON to whoever asks for that; refuses whoever takes neither. */
export const sendJsonLd = (req: Request, res: Response, status: number, value: object): void => {
  res
    .status(status)
    .set('content-type', wantedType(req))
    .send(Buffer.from(JSON.stringify(value)))
}

/** @throws HttpRefusal 406 */
export const wantedType = (req: Request): string => {
  const wanted = req.accepts([ANNOTATION_MEDIA_TYPE, JSON_LD, 'application/json'])
  if (wanted === 'application/json') return 'application/json; charset=utf-8'
  // A profile we do not know is a wish: what comes is JSON-LD all the same.
  if (wanted !== false || req.get('accept')?.includes(JSON_LD)) return ANNOTATION_MEDIA_TYPE
  throw new HttpRefusal(406, 'json-ld-only', 'Annotations are told as JSON-LD: accept application/ld+json.')
}
