import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { PROBLEM_MEDIA_TYPE, problem } from '#contract/problem.ts'

/** The contract as OpenAPI 3.1, printed from the same schemas that check the requests. */
export const openApi = (endpoints: Record<string, Endpoint>): Record<string, unknown> => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(operationId, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Stet', version: '1', description: 'A fact-checking desk.' },
    paths,
    components: {
      schemas: { Problem: schema(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'stet.session_token' } },
    },
  }
}

const operation = (operationId: string, endpoint: Endpoint) => ({
  operationId,
  summary: endpoint.title,
  security: endpoint.session ? [{ session: [] }] : [],
  parameters: [
    ...parameters(endpoint.params, 'path'),
    ...parameters(endpoint.query, 'query'),
    ...(endpoint.ifMatch
      ? [{ name: 'If-Match', in: 'header', required: endpoint.ifMatch === true, schema: { type: 'string' } }]
      : []),
  ],
  ...requestBody(endpoint),
  responses: {
    [endpoint.status]: {
      description: endpoint.title,
      ...(endpoint.response && { content: content(endpoint.response, 'output') }),
    },
    default: {
      description: 'A refusal (RFC 9457)',
      content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
})

const content = (type: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: schema(type, io) },
})

const FILE = { type: 'string', format: 'binary' }

/** A form has the same fields as the JSON, if there is any, and the file in it. */
const requestBody = ({ body, upload }: Endpoint) => {
  if (!body && !upload) return {}
  const form = body ? formOf(schema(body, 'input')) : { type: 'object', required: ['file'] }
  const properties = { ...(form['properties' as keyof typeof form] as object | undefined), file: FILE }
  const multipart = { 'multipart/form-data': { schema: { ...form, properties } } }
  return {
    requestBody: {
      required: true,
      content: { ...(body && content(body, 'input')), ...(upload && multipart) },
    },
  }
}

/** Of bodies of several kinds a form can be only the plain one, which stands first. */
const formOf = (body: Record<string, unknown>): Record<string, unknown> => {
  const [plain] = Array.isArray(body['oneOf']) ? (body['oneOf'] as Record<string, unknown>[]) : [body]
  return plain ?? body
}

const schema = (type: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  return rest
}

const parameters = (type: z.ZodType, place: 'path' | 'query') => {
  const { properties = {}, required = [] } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}
