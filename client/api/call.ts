import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { check } from './check.ts'
import { unreadable } from './problem.ts'
import { readJson, send } from './send.ts'

type Nothing = Record<string, never>
type Part<Name extends string, Value> = Nothing extends Value
  ? { [Key in Name]?: Value }
  : { [Key in Name]: Value }

/** What a call of one endpoint takes: only the parts which the contract gives it. */
export type CallInput<E extends Endpoint> = Part<'params', z.input<E['params']>> &
  Part<'query', z.input<E['query']>> &
  ([E['body']] extends [null] ? { body?: never } : { body: z.input<NonNullable<E['body']>> }) & {
    ifMatch?: string
    signal?: AbortSignal
  }

export type LooseInput = {
  params?: object
  query?: object
  body?: unknown
  ifMatch?: string
  signal?: AbortSignal
}

/** What a call of one endpoint answers; null when it answers without JSON. */
export type CallResult<E extends Endpoint> = E['response'] extends z.ZodType ? z.output<E['response']> : null

/** Calls an endpoint of the contract and parses its answer. Throws `ApiProblem`. */
export const call = async <E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<CallResult<E>> => {
  const response = await request(endpoint, input)
  const answer = endpoint.response ? await readJson(response, endpoint.response) : null
  return answer as CallResult<E>
}

/** An answer that is there already, as the contract has it. Throws `ApiProblem`. */
export const parsedAnswer = <E extends Endpoint>(endpoint: E, answer: unknown): CallResult<E> => {
  const parsed = endpoint.response?.safeParse(answer)
  if (parsed && !parsed.success) throw unreadable(200, parsed.error)
  return (parsed?.data ?? null) as CallResult<E>
}

/** A call of an endpoint whose answer is a file or whose headers matter. */
export const request = async <E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Response> => {
  const { params = {}, query = {}, body, ifMatch, signal } = input as LooseInput
  if (endpoint.body) check(endpoint.body, body)
  return send({
    method: endpoint.method,
    url: urlOf(endpoint.path, params, query),
    body,
    ifMatch,
    signal,
  })
}

/** `/api/flags/:id` with its parameters and query filled in; undefined query values are left out. */
export const urlOf = (path: string, params: object, query: object): string => {
  const values = new Map(Object.entries(params))
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))))
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  )
  return search.size > 0 ? `${filled}?${search}` : filled
}
