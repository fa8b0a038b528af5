import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { REVIEW, reviewAnew } from './review-anew.ts'

/** A page that looks at the readiness of an article, whose desk answers when the test says so. */
const looking = () => {
  const client = new QueryClient()
  const answers: (() => void)[] = []
  const ask = vi.fn(() => new Promise<string>((resolve) => answers.push(() => resolve('told'))))
  const queryKey = [REVIEW, 'readiness', 'a', 50]
  const observer = new QueryObserver(client, { queryKey, queryFn: ask, retry: false })
  return { client, ask, observer, answer: () => answers.shift()?.() }
}

test('many decisions at once cost two readings: the one under way and one after it', async () => {
  const { client, ask, observer, answer } = looking()
  const stop = observer.subscribe(() => {})
  answer()
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  expect(ask).toHaveBeenCalledTimes(1)
  for (let n = 0; n < 20; n++) reviewAnew(client)
  expect(ask).toHaveBeenCalledTimes(2)
  answer()
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(3))
  answer()
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  expect(ask).toHaveBeenCalledTimes(3)
  stop()
})

test('what nobody looks at is read when somebody does', async () => {
  const { client, ask, observer, answer } = looking()
  observer.subscribe(() => {})()
  answer()
  await vi.waitFor(() => expect(client.isFetching()).toBe(0))
  reviewAnew(client)
  reviewAnew(client)
  await Promise.resolve()
  expect(ask).toHaveBeenCalledTimes(1)
})
