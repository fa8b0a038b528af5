import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { session } from '#contract/session.ts'
import { call } from './call.ts'
import { readJson, send } from './send.ts'

export type Credentials = { email: string; password: string }
export type NewAccount = Credentials & { name: string }

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

export const useSignIn = () => useEnter<Credentials>('/api/auth/sign-in/email')
export const useCreateAccount = () => useEnter<NewAccount>('/api/auth/sign-up/email')

export const signOut = () => send({ method: 'POST', url: '/api/auth/sign-out', body: {} })

const useEnter = <Form extends Credentials>(url: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (form: Form) => send({ method: 'POST', url, body: form }),
    onSuccess: async () => {
      await queryClient.query({ ...sessionQuery, staleTime: 0 })
      // What failed for want of a session is asked again; what was typed stays where it is.
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
  })
}
