import type { z } from 'zod'

/**
 * One line of the contract. `path` is written as Express writes it (`/api/flags/:id`).
 * `response: null` means an answer without JSON: nothing (204) or a file.
 */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType | null = z.ZodType | null,
> = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: `/${string}`
  title: string
  /** Whether the caller has to be signed in; only health and sign-in may say no. */
  session: boolean
  /** Whether the change must, or only can, name the version it was made on in `If-Match`. */
  ifMatch: boolean | 'optional'
  /**
   * Whether the body may also be a multipart form with one `file` and the same fields; where there is
   * no body, the form with its file is all there is.
   */
  upload: boolean
  status: 200 | 201 | 204
  params: Params
  query: Query
  body: Body | null
  response: Response
}
