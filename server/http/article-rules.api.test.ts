import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore } from '../repositories/store.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const LINKS = `Related: The summit ends

https://example.com/2024/05/05/summit

Related: The summit begins

https://example.com/2024/05/04/summit`

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

type Entry = { id: string }

/** An article with two findings of one rule, and the paths to all of it. */
const noticed = async () => {
  const { json: article } = await desk.ada('POST', '/api/articles', {
    body: { text: LINKS, publishedOn: '2020-08-19' },
  })
  const path = `/api/articles/${article.id}`
  const get = async (below: string) => (await desk.ada('GET', `${path}${below}`)).json
  return {
    ...{ id: article.id as string, path, rule: `${path}/rules/link-date` },
    findings: async () => (await get('/findings')).items,
    progress: async () => (await get('')).progress,
    entry: async () => (await get('/rules')).items.find(({ id }: Entry) => id === 'link-date'),
    actions: async () => (await get('/history')).items.map(({ action }: { action: string }) => action),
  }
}

const mute = (path: string, muted: unknown = true, caller = desk.ada) =>
  caller('PUT', path, { body: { muted } })

describe('refused', () => {
  test('without a session, and to an author, who may look', async () => {
    const { path, rule } = await noticed()
    expect((await mute(rule, true, desk.nobody)).status).toBe(401)
    const author = await desk.as('author')
    expect((await mute(rule, true, author)).json).toMatchObject({ status: 403, code: 'not-permitted' })
    expect((await author('GET', `${path}/rules`)).status).toBe(200)
  })
  test('where there is no such article, or no such rule', async () => {
    const { path } = await noticed()
    const nowhere = `/api/articles/${randomUUID()}/rules`
    expect((await desk.ada('GET', nowhere)).json).toMatchObject({ status: 404, code: 'no-such-article' })
    expect((await mute(`${nowhere}/link-date`)).json).toMatchObject({ status: 404, code: 'no-such-article' })
    expect((await mute(`${path}/rules/no-rule`)).json).toMatchObject({ status: 404, code: 'no-such-rule' })
  })
  test('anything but yes or no', async () => {
    const { rule } = await noticed()
    for (const body of [{}, { muted: 'yes' }, { muted: null }, { muted: true, reason: 'So.' }]) {
      expect((await desk.ada('PUT', rule, { body })).status).toBe(422)
    }
  })
})

describe('a rule that is muted in an article', () => {
  test('shows nothing that waits, there, in counts and in what leaves, until it is heard again', async () => {
    const { id, rule, findings, progress, entry } = await noticed()
    expect(await entry()).toMatchObject({ confidence: 'precise', muted: null, failure: null, pending: 2 })
    expect(await progress()).toMatchObject({ findings: 2, hints: 0 })

    expect((await mute(rule)).json).toMatchObject({
      ...{ id: 'link-date', pending: 2, muted: { by: { name: 'Ada Checker' }, at: expect.any(String) } },
    })
    expect(await findings()).toEqual([])
    expect(await progress()).toMatchObject({ findings: 0, hints: 0 })
    const listed = await desk.ada('GET', '/api/articles')
    expect(listed.json.items.find((each: Entry) => each.id === id).progress.findings).toBe(0)
    expect((await desk.ada('GET', `/api/articles/${id}/export/json`)).json.findings).toEqual([])

    expect((await mute(rule, false)).json).toMatchObject({ muted: null, pending: 2 })
    expect(await findings()).toHaveLength(2)
    expect(await progress()).toMatchObject({ findings: 2 })
  })
  test('is muted in no other', async () => {
    const [one, other] = [await noticed(), await noticed()]
    await mute(one.rule)
    expect(await other.findings()).toHaveLength(2)
    expect(await other.progress()).toMatchObject({ findings: 2 })
  })
  test('leaves what was decided where it is, and a decision taken back is hidden', async () => {
    const { path, rule, findings } = await noticed()
    const [one] = await findings()
    await desk.ada('POST', `${path}/findings/${one.id}/dismiss`)
    await mute(rule)
    expect(await findings()).toMatchObject([{ id: one.id, state: 'dismissed' }])
    await desk.ada('POST', `${path}/findings/${one.id}/reopen`)
    expect(await findings()).toEqual([])
  })
  test('stays muted when the rules run again', async () => {
    const { path, rule, findings, entry } = await noticed()
    await mute(rule)
    await desk.ada('PATCH', path, { body: { publishedOn: '2020-08-18' }, ifMatch: 1 })
    expect(await findings()).toEqual([])
    expect(await entry()).toMatchObject({ pending: 2, muted: { by: { name: 'Ada Checker' } } })
  })
  test('is an entry in the history, once however often it is sent', async () => {
    const { rule, actions } = await noticed()
    for (const muted of [true, true, false, false]) expect((await mute(rule, muted)).status).toBe(200)
    expect((await actions()).slice(0, 3)).toEqual(['rule:unmute', 'rule:mute', 'article:import'])
  })
  test('is muted in the name of whoever did it first', async () => {
    const { rule } = await noticed()
    await mute(rule, true, await desk.as('checker'))
    expect((await mute(rule)).json.muted.by.name).toBe('Cem Checker')
  })
})

test('a rule that came to no end says so, until it does', async () => {
  const { id, path, entry } = await noticed()
  const store = createStore(desk.client)
  await store.articleRules.setFailures(id, [{ rule: 'link-date', reason: 'timed-out' }])
  expect(await entry()).toMatchObject({ failure: 'timed-out' })
  await mute(`${path}/rules/link-date`)
  await store.articleRules.setFailures(id, [{ rule: 'link-date', reason: 'crashed' }])
  expect(await entry()).toMatchObject({ failure: 'crashed', muted: { by: { name: 'Ada Checker' } } })
  await desk.ada('PATCH', path, { body: { publishedOn: '2020-08-18' }, ifMatch: 1 })
  expect(await entry()).toMatchObject({ failure: null, muted: { by: { name: 'Ada Checker' } } })
})

describe('rules that are asked to look again', () => {
  const run = (path: string, caller = desk.ada) => caller('POST', `${path}/rules/run`)

  test('do, although nothing has changed, and the history tells of nothing', async () => {
    const { id, path, findings, entry, actions } = await noticed()
    await desk.client.finding.deleteMany({ where: { articleId: id } })
    await createStore(desk.client).articleRules.setFailures(id, [{ rule: 'link-date', reason: 'timed-out' }])
    expect([await entry(), await findings()]).toMatchObject([{ failure: 'timed-out' }, []])
    const replies = await Promise.all([run(path), run(path)])
    for (const { status, json } of replies) {
      expect(status).toBe(200)
      const told = json.items.find((rule: Entry) => rule.id === 'link-date')
      expect(told).toMatchObject({ failure: null, pending: 2 })
    }
    expect(await findings()).toHaveLength(2)
    expect(await actions()).toEqual(['article:import'])
  })
  test('do so for nobody without a session, for no author, and in no article that is not there', async () => {
    const { path } = await noticed()
    expect((await run(path, desk.nobody)).status).toBe(401)
    expect((await run(path, await desk.as('author'))).json.code).toBe('not-permitted')
    expect((await run(`/api/articles/${randomUUID()}`)).json.code).toBe('no-such-article')
  })
})

describe('findings are brought up to date for who asks for them', () => {
  /** As when the desk has learnt a rule since the article came in. */
  const forget = (id: string) =>
    desk.client.article
      .update({ where: { id }, data: { noticedFrom: 'before' } })
      .then(() => desk.client.finding.deleteMany({ where: { articleId: id } }))

  test('once, however many ask at a time', async () => {
    const { id, findings } = await noticed()
    await forget(id)
    const lists = await Promise.all([findings(), findings(), findings()])
    expect(new Set(lists.map((list) => JSON.stringify(list))).size).toBe(1)
    expect(lists[0]).toHaveLength(2)
  })
  test('and stay as they are where nothing has changed', async () => {
    const { id, findings } = await noticed()
    await desk.client.finding.deleteMany({ where: { articleId: id } })
    expect(await findings()).toEqual([])
  })
  test('what was dismissed stays dismissed', async () => {
    const { id, path, findings } = await noticed()
    const [one] = await findings()
    await desk.ada('POST', `${path}/findings/${one.id}/dismiss`, { body: { reason: 'It moved.' } })
    await desk.client.article.update({ where: { id }, data: { noticedFrom: null } })
    expect(await findings()).toMatchObject([
      { id: one.id, state: 'dismissed', decision: { reason: 'It moved.' } },
      { state: 'pending' },
    ])
  })
})
