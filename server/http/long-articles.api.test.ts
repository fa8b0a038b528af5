import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

// More sentences and findings than one query of the database may name.
const SENTENCES = 1_200
const LATE_LINKS = 1_100

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))

describe('an article of more than a thousand sentences', () => {
  test('is checked at once, signed off, and its sentences become one', async () => {
    const text = numbered(SENTENCES, (number) => `Sentence number ${number} says it.`).join(' ')
    const { json: article } = await desk.ada('POST', '/api/articles', { body: { text } })
    const sentenceIds = article.revision.sentences.map(({ id }: { id: string }) => id)
    const path = `/api/articles/${article.id}`
    const { json: checked } = await desk.ada('POST', `${path}/checks/bulk`, {
      body: { sentenceIds, state: 'verified' },
    })
    expect(checked.items).toHaveLength(SENTENCES)
    const { json: list } = await desk.ada('GET', `${path}/checks?limit=2000`)
    expect(list.items).toHaveLength(SENTENCES)
    expect((await desk.ada('POST', `${path}/sign-off`, { body: {} })).status).toBe(200)
    const merged = await desk.ada('POST', `${path}/sentences/merge`, {
      body: { sentenceIds: sentenceIds.slice(0, 1_000) },
    })
    expect(merged.status).toBe(200)
    expect((await desk.ada('GET', `${path}/sign-off`)).json.broken).toHaveLength(1_000)
  })
})

describe('an article of more than a thousand findings', () => {
  test('comes in, and is judged anew when its date changes', async () => {
    const text = numbered(
      LATE_LINKS,
      (number) => `Related: story ${number}\n\nhttps://news.example/2024/05/05/${number}/story`,
    ).join('\n\n')
    const body = { text, publishedOn: '2020-08-19' }
    const { status, json: article } = await desk.ada('POST', '/api/articles', { body })
    expect(status).toBe(201)
    expect(article.progress.findings).toBe(LATE_LINKS)
    const { json: later } = await desk.ada('PATCH', `/api/articles/${article.id}`, {
      body: { publishedOn: '2024-06-01' },
      ifMatch: article.version,
    })
    expect(later.progress.findings).toBe(0)
  })
})
