import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { reviewing, TEXT } from '../testing/reviewing.ts'

let desk: TestDesk
let checker: Caller
let article: string

beforeAll(async () => {
  desk = await openTestDesk()
  checker = await desk.as('checker')
})
afterAll(() => desk.close())
beforeEach(async () => {
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  article = `/api/articles/${json.id}`
})

const { flagged, obstacles, waiveAll, state, move, actions, refusal } = reviewing(
  () => desk,
  () => article,
)

describe('is refused and nothing changes:', () => {
  test('a move there is no way for', async () => {
    expect(await refusal(() => move('published'))).toMatchObject({ status: 409, code: 'no-such-transition' })
    expect(await refusal(() => move('signed-off'))).toMatchObject({ status: 409, code: 'no-such-transition' })
    expect(await refusal(() => move('lost'))).toMatchObject({ status: 422, code: 'invalid-input' })
    await move('checking')
    const { code, obstacles: told } = await refusal(() => move('ready'))
    expect({ code, told: told.length }).toEqual({ code: 'not-ready', told: 2 })
  })

  test('a checker whom nobody knows, a day that is none', async () => {
    const change = (body: object) => () => desk.ada('PATCH', article, { body, ifMatch: 1 })
    expect(await refusal(change({ assigneeId: 'nobody' }))).toMatchObject({
      status: 422,
      code: 'no-such-person',
    })
    expect(await refusal(change({ dueOn: '2026-02-30' }))).toMatchObject({
      status: 422,
      code: 'invalid-input',
    })
  })
})

test('an article called ready goes back to checking when something comes into the way', async () => {
  await waiveAll()
  await move('checking')
  expect((await move('ready')).json.state).toBe('ready')
  await flagged({ severity: 'minor' })
  expect(await state()).toBe('ready')
  await flagged()
  expect(await state()).toBe('checking')
  expect((await actions())[0]).toBe('article:state')
})

describe('plans', () => {
  test('who checks it and by when is told, listed and sorted by', async () => {
    const me = (await desk.client.user.findFirstOrThrow({ where: { role: 'checker' } })).id
    const plan = (body: object, path = article) => desk.ada('PATCH', path, { body, ifMatch: 1 })
    const { json } = await plan({ dueOn: '2026-01-02', assigneeId: me })
    expect(json).toMatchObject({ dueOn: '2026-01-02', assignee: { id: me }, version: 2 })
    const sooner = (await desk.ada('POST', '/api/articles', { body: { text: TEXT } })).json.id
    await plan({ dueOn: '2026-01-01' }, `/api/articles/${sooner}`)

    const mine = (await checker('GET', '/api/articles?assignee=me')).json.items
    expect(mine).toEqual([{ ...json, revision: undefined }])
    expect((await desk.ada('GET', `/api/articles?assignee=${me}`)).json.items).toEqual(mine)
    const none = (await desk.ada('GET', '/api/articles?assignee=none&limit=200')).json.items
    expect(none.map(({ id }: { id: string }) => id)).not.toContain(json.id)

    const ids: string[] = []
    let cursor = ''
    do {
      const page = (await desk.ada('GET', `/api/articles?sort=due&limit=3${cursor}`)).json
      ids.push(...page.items.map(({ id }: { id: string }) => id))
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`
    } while (cursor !== '')
    expect(ids.slice(0, 2)).toEqual([sooner, json.id])
    expect(new Set(ids).size).toBe(await desk.client.article.count())
    expect((await desk.ada('GET', '/api/articles?sort=size')).status).toBe(422)
    expect((await desk.ada('GET', '/api/articles?sort=due&cursor=W10')).status).toBe(422)
  })

  test('the overview has what is due, blocked or in somebody’s hands', async () => {
    const overview = async (until = '2026-01-07') =>
      (await desk.ada('GET', `/api/desk/overview?until=${until}`)).json.items.find(({ id }: { id: string }) =>
        article.endsWith(id),
      )
    expect(await overview()).toBeUndefined()
    await flagged()
    expect(await overview()).toMatchObject({ blockers: 1, dueOn: null, assignee: null, state: 'draft' })
    await waiveAll()
    await desk.ada('PATCH', article, { body: { dueOn: '2026-01-07' }, ifMatch: 1 })
    expect(await overview()).toMatchObject({ dueOn: '2026-01-07' })
    await desk.ada('POST', `${article}/sign-off`, { body: {} })
    expect(await overview()).toBeUndefined()
    expect((await desk.ada('GET', '/api/desk/overview')).status).toBe(422)
  })

  test('a list tells how many flags wait in each article', async () => {
    await flagged()
    await flagged({ severity: 'query' })
    const { items } = (await desk.ada('GET', '/api/articles')).json
    expect(items[0].progress).toMatchObject({ flags: 2, unresolved: 2, blockers: 1 })
    expect(items[1].progress).toMatchObject({ unresolved: expect.any(Number) })
  })
})

describe('the desk', () => {
  test('asks for as much as the desk says', async () => {
    const { json: before } = await desk.ada('GET', '/api/desk')
    expect(before).toMatchObject({ coverage: 100 })
    const change = (coverage: unknown, ifMatch?: number) =>
      desk.ada('PATCH', '/api/desk', { body: { coverage }, ...(ifMatch !== undefined && { ifMatch }) })
    expect((await change(0)).status).toBe(428)
    for (const bad of [-1, 101, 50.5, '50']) expect((await change(bad, before.version)).status).toBe(422)
    expect((await change(0, before.version)).json).toEqual({
      ...before,
      coverage: 0,
      version: before.version + 1,
    })
    const late = await change(50, before.version)
    expect(late.json).toMatchObject({ status: 412, current: { coverage: 0 } })
    expect(await obstacles()).toEqual([])
    const [entry] = await desk.client.historyEntry.findMany({ where: { subjectType: 'desk' } })
    expect(entry).toMatchObject({ action: 'desk:change', articleId: null })
    expect((await change(100, before.version + 1)).status).toBe(200)
  })
})
