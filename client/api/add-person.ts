import { useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import type { PersonAddition } from '#contract/person.ts'
import { call } from './call.ts'
import { peopleQuery } from './people.ts'

export const useAddPerson = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: PersonAddition) => call(endpoints.addPerson, { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  })
}
