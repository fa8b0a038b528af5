import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { readAnew } from './read-anew.ts'

it('does not take for the present what a first reading brings that began before', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  let there = ['old']
  const answers: (() => void)[] = []
  const observer = new QueryObserver(queryClient, {
    queryKey: ['flags'],
    queryFn: () => {
      const read = there
      return new Promise<string[]>((resolve) => void answers.push(() => resolve(read)))
    },
  })
  const end = observer.subscribe(() => {})
  there = ['old', 'new']
  const done = readAnew(queryClient, ({ queryKey }) => queryKey[0] === 'flags')
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve()
    for (const answer of answers.splice(0)) answer()
  }
  await done
  expect(observer.getCurrentResult().data).toEqual(['old', 'new'])
  end()
})
