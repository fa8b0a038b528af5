import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUEUE_SORTS } from '#domain/review/queue.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'The minister left on Monday. Nobody followed him.'
const FLAGS = [
  { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' },
  {
    span: { start: 21, end: 27 },
    category: 'time',
    severity: 'blocker',
    note: 'It was a Tuesday, 100% sure.',
  },
  { span: { start: 29, end: 35 }, category: 'context', severity: 'query', note: 'Élysée knows?' },
]

let desk: TestDesk
/** Of three articles, the last of which was taken off the desk */
let ids: string[][]
let articleIds: string[]

beforeAll(async () => {
  desk = await openTestDesk()
  ids = []
  articleIds = []
  for (const title of ['Beta', 'Alpha', 'Gone']) {
    const { json: article } = await desk.ada('POST', '/api/articles', {
      body: { text: TEXT, title, publishedOn: '2020-08-19' },
    })
    articleIds.push(article.id)
    const made: string[] = []
    for (const body of FLAGS) {
      made.push((await desk.ada('POST', `/api/articles/${article.id}/flags`, { body })).json.id)
    }
    ids.push(made)
    if (title === 'Gone')
      await desk.ada('DELETE', `/api/articles/${article.id}`, { ifMatch: article.version })
  }
  const withdrawn = await desk.ada('POST', `/api/articles/${articleIds[0]}/flags`, { body: FLAGS[0] })
  await desk.ada('DELETE', `/api/flags/${withdrawn.json.id}`, { ifMatch: 1 })
})
afterAll(() => desk.close())

const queue = async (query: string) => (await desk.ada('GET', `/api/flags?${query}`)).json
const found = async (query: string): Promise<string[]> =>
  (await queue(query)).items.map(({ id }: { id: string }) => id)
const of = (article: number, flag: number): string => ids[article]?.[flag] ?? ''

describe('the queue refuses', () => {
  test('whoever has no session', async () => {
    for (const path of ['/api/flags', '/api/queue/counts']) {
      expect((await desk.nobody('GET', path)).status).toBe(401)
    }
  })
  test.each([
    ['status=closed', 'status.0', '"open"|"queried"|"proposed"|"resolved"'],
    ['status=open,closed', 'status.1', '"open"|"queried"|"proposed"|"resolved"'],
    ['category=boring', 'category.0', '"artefact"'],
    ['severity=huge', 'severity.0', '"blocker"|"major"|"minor"|"query"'],
    ['outcome=gone', 'outcome.0', '"fixed"'],
    ['waiting=you', 'waiting', '"me"'],
    ['sort=colour', 'sort', '"-updated"|"updated"'],
    ['limit=201', 'limit', '200'],
    ['cursor=abc', 'cursor', ''],
    ['severty=major', '', 'severty'],
  ])('%s', async (query, path, said) => {
    const reply = await desk.ada('GET', `/api/flags?${query}`)
    expect(reply.json).toMatchObject({ status: 422, code: 'invalid-input', issues: [{ path }] })
    expect(reply.json.issues[0].message).toContain(said)
  })
  test('the cursor of another order', async () => {
    const { nextCursor } = await queue('sort=severity&limit=1')
    expect((await desk.ada('GET', `/api/flags?sort=updated&cursor=${nextCursor}`)).status).toBe(422)
  })
})

describe('the queue', () => {
  test('shows every flag of every article that is on the desk, and counts them', async () => {
    const page = await queue('')
    expect(page.total).toBe(6)
    expect(page.nextCursor).toBeNull()
    expect(page.items.map(({ id }: { id: string }) => id).sort()).toEqual(ids.slice(0, 2).flat().sort())
    expect(page.items[0]).toMatchObject({
      quote: { exact: 'Nobody' },
      article: { id: articleIds[1], title: 'Alpha', publishedOn: '2020-08-19' },
    })
  })

  test.each<[query: string, flags: () => string[]]>([
    ['severity=blocker', () => [of(1, 1), of(0, 1)]],
    ['severity=blocker,query&category=time', () => [of(1, 1), of(0, 1)]],
    ['severity=blocker&severity=query&sort=created', () => [of(0, 1), of(0, 2), of(1, 1), of(1, 2)]],
    ['status=resolved', () => []],
    ['outcome=stet', () => []],
    ['author=me&category=identity', () => [of(1, 0), of(0, 0)]],
    ['author=somebody', () => []],
    ['assignee=me', () => []],
    ['assignee=none,me&category=identity', () => [of(1, 0), of(0, 0)]],
    ['waiting=me', () => []],
    ['sort=severity&limit=3', () => [of(1, 1), of(0, 1), of(1, 0)]],
  ])('filters and orders: %s', async (query, flags) => {
    expect(await found(query)).toEqual(flags())
  })

  test('of one article', async () => {
    expect(await found(`article=${articleIds[0]}&sort=created`)).toEqual(ids[0])
    expect(await found(`article=${articleIds[2]}`)).toEqual([])
  })

  test('finds flags all of whose words occur, whatever their accents and case', async () => {
    expect(await found('q=ELYSEE%20nobody')).toEqual([of(1, 2), of(0, 2)])
    expect(await found('q=elysee%20minister')).toEqual([])
    expect(await found('q=100%25')).toEqual([of(1, 1), of(0, 1)])
    expect(await found('q=1%25')).toEqual([])
    expect(await found('q=_')).toEqual([])
    expect(await found('q=%20')).toHaveLength(6)
  })

  test.each(QUEUE_SORTS)('goes on from page to page in the order %s', async (sort) => {
    const whole = await found(`sort=${sort}`)
    const inPages: string[] = []
    let cursor = ''
    do {
      const page = await queue(`sort=${sort}&limit=1${cursor}`)
      expect(page.total).toBe(6)
      inPages.push(...page.items.map(({ id }: { id: string }) => id))
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`
    } while (cursor !== '')
    expect(inPages).toEqual(whole)
    expect(new Set(whole).size).toBe(6)
  })

  test('goes on after the longest of titles', async () => {
    for (const title of ['\u0001'.repeat(500), '語'.repeat(500)]) {
      const { json: article } = await desk.ada('POST', '/api/articles', { body: { text: TEXT, title } })
      const path = `/api/articles/${article.id}/flags`
      for (const body of FLAGS.slice(0, 2)) await desk.ada('POST', path, { body })
      const { nextCursor } = await queue(`sort=article&limit=1&article=${article.id}`)
      expect(await found(`sort=article&article=${article.id}&cursor=${nextCursor}`)).toHaveLength(1)
      await desk.ada('DELETE', `/api/articles/${article.id}`, { ifMatch: article.version })
    }
  })

  test('in the order of articles keeps those of one together', async () => {
    expect(await found('sort=article')).toEqual([...(ids[1] ?? []), ...(ids[0] ?? [])])
  })

  test('says what flags rest on, to those who may know', async () => {
    const { items } = await queue(`article=${articleIds[0]}`)
    expect(items[0]).toMatchObject({ sources: [] })
    const told = (await (await desk.as('author'))('GET', `/api/flags?article=${articleIds[0]}`)).json
    expect(told.items[0]).not.toHaveProperty('sources')
  })

  test('tells what waits for whom', async () => {
    const author = await desk.as('author')
    const user = await desk.client.user.findFirstOrThrow({ where: { role: 'author' } })
    await desk.client.flag.update({ where: { id: of(0, 0) }, data: { assigneeId: user.id } })
    const comment = { id: 'c1', flagId: of(0, 1), authorId: user.id, text: '@Olga?', createdAt: new Date() }
    const mention = { userId: user.id, flagId: of(0, 1) }
    await desk.client.comment.create({ data: { ...comment, mentions: { create: mention } } })

    const counted = { assignedToMe: 1, waitingForMe: 1, unresolved: 6 }
    expect((await author('GET', '/api/queue/counts')).json).toEqual(counted)
    const mine = await author('GET', '/api/flags?assignee=me')
    expect(mine.json).toMatchObject({ total: 1, items: [{ id: of(0, 0) }] })
    const waiting = await author('GET', '/api/flags?waiting=me')
    expect(waiting.json).toMatchObject({ total: 1, items: [{ id: of(0, 1) }] })

    await desk.client.mention.updateMany({ data: { answeredAt: new Date() } })
    expect((await author('GET', '/api/queue/counts')).json).toMatchObject({ waitingForMe: 0 })
  })
})
