import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

const nothing = z.object({})

type Draft<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType | null> = Pick<
  Endpoint<P, Q, B, R>,
  'method' | 'path' | 'title' | 'response'
> &
  Partial<Endpoint<P, Q, B, R>>

/** Fills in what most endpoints share: a session is needed, nothing is versioned, the answer is 200. */
export const define = <
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = never,
  R extends z.ZodType | null = null,
>(
  draft: Draft<P, Q, B, R>,
): Endpoint<P, Q, B, R> => ({
  session: true,
  ifMatch: false,
  upload: false,
  status: 200,
  params: nothing as unknown as P,
  query: nothing as unknown as Q,
  body: null,
  ...draft,
})
