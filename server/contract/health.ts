import { z } from 'zod'
import { define } from './define.ts'

export const getHealth = define({
  method: 'GET',
  path: '/healthz',
  title: 'The process is alive',
  session: false,
  response: z.object({ status: z.literal('ok') }),
})
export const getReadiness = define({
  method: 'GET',
  path: '/readyz',
  title: 'The database answers and every migration is applied',
  session: false,
  response: z.object({ status: z.literal('ready') }),
})
export const getOpenApi = define({
  method: 'GET',
  path: '/api/openapi.json',
  title: 'This contract as OpenAPI 3.1',
  response: z.record(z.string(), z.unknown()),
})
