import { problemOf, unreachable, unreadable } from './problem.ts'
import type { z } from 'zod'

export type Outgoing = {
  method: string
  url: string
  /** Sent as JSON, a form as a form; leave it out for requests without a body. */
  body?: unknown
  ifMatch?: string | undefined
  accept?: string
  signal?: AbortSignal | undefined
}

/** One request. Answers other than 2xx and network failures are thrown as `ApiProblem`. */
export const send = async ({ method, url, body, ifMatch, accept, signal }: Outgoing): Promise<Response> => {
  const headers = new Headers({ accept: accept ?? 'application/json, */*;q=0.5' })
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json')
  if (ifMatch !== undefined) headers.set('if-match', ifMatch)
  const response = await fetch(url, {
    method,
    headers,
    body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    // An abandoned request is no problem for anyone: the query library wants to see it as it is.
    throw signal?.aborted ? cause : unreachable(cause)
  })
  if (!response.ok) throw await problemOf(response)
  return response
}

export const readJson = async <Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.output<Schema>> => {
  try {
    return schema.parse(await response.json())
  } catch (cause) {
    throw unreadable(response.status, cause)
  }
}

/** The name an answer carries for `If-Match`, as the server builds it from the version. */
export const etagOf = (version: number): string => `"${version}"`
