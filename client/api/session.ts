import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { PASSWORD_MAX, PASSWORD_MIN, session } from '#contract/session.ts'
import { filledText, LINE_MAX } from '#contract/text.ts'
import { z } from 'zod'
import { call } from './call.ts'
import { check } from './check.ts'
import { readJson, send } from './send.ts'

const credentials = z.object({
  email: z.email('must be an address like ada@example.org'),
  password: filledText(PASSWORD_MAX),
})

const newAccount = credentials.extend({
  name: filledText(LINE_MAX),
  password: z
    .string()
    .min(PASSWORD_MIN, `must be at least ${PASSWORD_MIN} characters long`)
    .max(PASSWORD_MAX, `must be at most ${PASSWORD_MAX} characters long`),
})

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) =>
    readJson(await send({ method: 'GET', url: '/api/auth/get-session', signal }), session),
  staleTime: 5 * 60_000,
})

export const signUpStatusQuery = queryOptions({
  queryKey: ['sign-up-status'],
  queryFn: ({ signal }) => call(endpoints.signUpStatus, { signal }),
})

/** Tells the page that the server no longer knows who is working here. */
export const forgetSession = (queryClient: QueryClient) => {
  queryClient.setQueryData(sessionQuery.queryKey, null)
}

export const useSignIn = () => useEnter('/api/auth/sign-in/email', credentials)
export const useCreateAccount = () => useEnter('/api/auth/sign-up/email', newAccount)

export const signOut = () => send({ method: 'POST', url: '/api/auth/sign-out', body: {} })

const useEnter = <Schema extends z.ZodType>(url: string, schema: Schema) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (form: z.output<Schema>) => {
      check(schema, form)
      return send({ method: 'POST', url, body: form })
    },
    onSuccess: async () => {
      await queryClient.query({ ...sessionQuery, staleTime: 0 })
      // What failed for want of a session is asked again; what was typed stays where it is.
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
  })
}
