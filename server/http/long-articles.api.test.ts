import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Span } from '#domain/article/span.ts'
import { FORMATS } from '../exports/registry.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

// More sentences and findings than one query of the database may name.
const SENTENCES = 1_200
const LATE_LINKS = 1_100
const FLAGS = 1_050

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

describe('an article of more than a thousand flags with replies', () => {
  test('leaves in every format, of the article and of the queue', { timeout: 240_000 }, async () => {
    const text = numbered(FLAGS, (number) => `Sentence number ${number} says it.`).join(' ')
    const { json: article } = await desk.ada('POST', '/api/articles', { body: { text } })
    const { client } = desk
    const author = await client.user.findFirstOrThrow()
    const at = '2026-01-02T03:04:05.000Z'
    const ids = numbered(FLAGS, (number) => `flag-${number}`)
    const said = { category: 'quote', severity: 'minor', note: 'Who?', status: 'open' }
    const made = { authorId: author.id, createdAt: at }
    await client.flag.createMany({
      data: ids.map((id) => ({ ...said, ...made, id, articleId: article.id, updatedAt: at })),
    })
    await client.anchor.createMany({
      data: article.revision.sentences.slice(0, FLAGS).map(({ start, end }: Span, index: number) => ({
        ...{ flagId: `flag-${index}`, revisionId: article.revision.id, outcome: 'exact' },
        ...{ start, end, exact: text.slice(start, end), prefix: '', suffix: '' },
      })),
    })
    await client.comment.createMany({
      data: ids.map((flagId) => ({ ...made, id: `reply-${flagId}`, flagId, text: 'She.' })),
    })
    await client.mention.createMany({
      data: ids.map((flagId) => ({ commentId: `reply-${flagId}`, userId: author.id, flagId })),
    })
    for (const { id, scopes, unavailable } of FORMATS) {
      if (await unavailable?.()) continue
      for (const scope of scopes) {
        const path = scope === 'article' ? `/api/articles/${article.id}/export` : '/api/export'
        const { status, json } = await desk.ada('GET', `${path}/${id}`)
        const refusal = status === 422 ? json.code : null
        expect([id, status, refusal]).toEqual(
          refusal === null ? [id, 200, null] : [id, 422, 'nothing-to-export'],
        )
      }
    }
  })
})
