import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { ADA, expect, test } from './test.ts'

const ROUNDS = 3
const FLAGS = 40

test('a program that sends again whatever was not answered has each flag once, however often the server dies', async ({
  desk,
  request,
}) => {
  const headers = { origin: new URL(desk.url).origin }
  await request.post(`${desk.url}/api/auth/sign-up/email`, { headers, data: ADA })
  const { items } = await (await request.get(`${desk.url}/api/articles`)).json()
  const article = `${desk.url}/api/articles/${items[0].id}`
  const made: string[] = []

  for (let round = 0; round < ROUNDS; round += 1) {
    const waiting = new Set(Array.from({ length: FLAGS }, () => randomUUID()))
    made.push(...waiting)
    const answered = sendAll(request, article, headers, waiting)
    await expect.poll(() => waiting.size).toBeLessThan(FLAGS - 3)
    await desk.kill()
    await answered
    expect(waiting.size, 'the server died in the middle of it').toBeGreaterThan(0)
    await desk.start()
    await sendAll(request, article, headers, waiting)
    expect(waiting.size).toBe(0)
  }

  const flags = await allOf(request, `${article}/flags`)
  expect(flags.map(({ id }) => id).toSorted()).toEqual(made.toSorted())
  const entries = await allOf(request, `${article}/history`)
  const created = entries.filter(({ action }) => action === 'flag:create')
  expect(created.map(({ subject }) => subject?.id ?? '').toSorted()).toEqual(made.toSorted())
})

/** Four at a time; an id leaves the set when the server has answered for it. */
const sendAll = async (
  request: APIRequestContext,
  article: string,
  headers: Record<string, string>,
  waiting: Set<string>,
) => {
  const queue = [...waiting]
  const sendNext = async (): Promise<void> => {
    const id = queue.pop()
    if (id === undefined) return
    const data = { id, span: { start: 0, end: 9 }, category: 'number', severity: 'minor', note: id }
    const answer = await request.post(`${article}/flags`, { headers, data }).catch(() => null)
    if (answer?.ok()) waiting.delete(id)
    await sendNext()
  }
  await Promise.all([sendNext(), sendNext(), sendNext(), sendNext()])
}

type Item = { id: string; action?: string; subject?: { id: string } }

const allOf = async (request: APIRequestContext, url: string): Promise<Item[]> => {
  const found: Item[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page = await (await request.get(url, { params: { limit: 200, ...(cursor && { cursor }) } })).json()
    found.push(...page.items)
    cursor = page.nextCursor
  }
  return found
}
