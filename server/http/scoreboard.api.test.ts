import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const LINK = 'Related: The summit ends\n\nhttps://example.com/2024/05/05/summit'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
  await change({ ruleDecisions: 4 })
})
beforeEach(async () => {
  await desk.client.article.deleteMany()
})
afterAll(() => desk.close())

const change = async (body: object) => {
  const { json } = await desk.ada('GET', '/api/desk')
  return desk.ada('PATCH', '/api/desk', { body, ifMatch: json.version })
}

const rule = async () =>
  (await desk.ada('GET', '/api/rules')).json.items.find(({ id }: { id: string }) => id === 'link-date')

/** An article with one finding that waits. */
const article = async () => {
  const { json } = await desk.ada('POST', '/api/articles', {
    body: { text: LINK, publishedOn: '2020-08-19' },
  })
  const path = `/api/articles/${json.id}`
  const finding = async () => (await desk.ada('GET', `${path}/findings`)).json.items[0]
  return { path, finding, one: `${path}/findings/${(await finding()).id}` }
}

const decided = async (how: 'accept' | 'dismiss', times: number) => {
  for (let count = 0; count < times; count += 1) await desk.ada('POST', `${(await article()).one}/${how}`)
}

describe('refused', () => {
  test.each([
    ['a precision above a hundred percent', { rulePrecision: 101 }],
    ['a precision that is no whole percent', { rulePrecision: 69.5 }],
    ['no decision at all', { ruleDecisions: 0 }],
  ])('%s', async (_why, body) => {
    expect((await change(body)).status).toBe(422)
  })
  test('to whoever is no admin, and on an old version', async () => {
    const body = { rulePrecision: 50 }
    expect((await (await desk.as('reviewer'))('PATCH', '/api/desk', { body, ifMatch: 1 })).status).toBe(403)
    expect((await desk.ada('PATCH', '/api/desk', { body, ifMatch: 99 })).status).toBe(412)
  })
})

test('a desk asks for 70 % after 20 decisions until it says otherwise', async () => {
  const fresh = await openTestDesk()
  expect((await fresh.ada('GET', '/api/desk')).json).toMatchObject({ rulePrecision: 70, ruleDecisions: 20 })
  await fresh.close()
})

describe('the scoreboard', () => {
  test('counts what this desk decided and what waits', async () => {
    expect((await rule()).score).toEqual({ accepted: 0, dismissed: 0, pending: 0, rate: null })
    await decided('accept', 2)
    await decided('dismiss', 1)
    await article()
    expect((await rule()).score).toEqual({ accepted: 2, dismissed: 1, pending: 1, rate: 2 / 3 })
  })
  test('a decision taken back counts no longer, and a flag withdrawn is none', async () => {
    const [dismissed, accepted] = [await article(), await article()]
    await desk.ada('POST', `${dismissed.one}/dismiss`)
    const { json: flag } = await desk.ada('POST', `${accepted.one}/accept`)
    expect((await rule()).score).toMatchObject({ accepted: 1, dismissed: 1 })
    await desk.ada('POST', `${dismissed.one}/reopen`)
    await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: flag.version })
    expect((await rule()).score).toEqual({ accepted: 0, dismissed: 0, pending: 2, rate: null })
    await desk.ada('POST', `/api/flags/${flag.id}/restore`, { ifMatch: flag.version + 1 })
    expect((await rule()).score).toMatchObject({ accepted: 1, pending: 1 })
  })
  test('an article that left the desk waits for nobody; what was decided on it still counts', async () => {
    const [waiting, dismissed] = [await article(), await article()]
    await desk.ada('POST', `${dismissed.one}/dismiss`)
    for (const { path } of [waiting, dismissed]) {
      const { json } = await desk.ada('GET', path)
      await desk.ada('DELETE', path, { ifMatch: json.version })
    }
    expect((await rule()).score).toMatchObject({ dismissed: 1, pending: 0 })
  })
  test('what another desk decided does not count on this one', async () => {
    const { path, one } = await article()
    await (
      await desk.as('checker')
    )('POST', `${one}/dismiss`)
    const file = (await desk.ada('GET', `${path}/export/json`)).json
    expect((await desk.ada('POST', '/api/articles', { body: file })).status).toBe(201)
    expect((await rule()).score).toMatchObject({ dismissed: 1 })
  })
})

describe('a precise rule that is wrong too often', () => {
  test('is a hint everywhere, and says why', async () => {
    await decided('accept', 2)
    await decided('dismiss', 1)
    const waiting = await article()
    expect(await rule()).toMatchObject({ confidence: 'precise', demoted: false, demotion: null })
    expect(await waiting.finding()).toMatchObject({ confidence: 'precise' })

    await decided('dismiss', 1)
    expect(await rule()).toMatchObject({
      ...{ confidence: 'hint', demoted: true, demotion: { rate: 0.5, decisions: 4, threshold: 70 } },
    })
    expect(await waiting.finding()).toMatchObject({ confidence: 'hint', state: 'pending' })
    const { json } = await desk.ada('GET', waiting.path)
    expect(json.progress).toMatchObject({ findings: 0, hints: 1 })
    const rules = (await desk.ada('GET', `${waiting.path}/rules`)).json.items
    expect(rules).toContainEqual(expect.objectContaining({ id: 'link-date', confidence: 'hint', pending: 1 }))
    const exported = (await desk.ada('GET', `${waiting.path}/export/json`)).json
    expect(exported.findings).toMatchObject([{ confidence: 'hint' }])
    expect(exported.article.progress).toMatchObject({ findings: 0, hints: 1 })
  })
  test('is precise again once a decision is taken back, or the desk asks for less', async () => {
    await decided('accept', 2)
    await decided('dismiss', 1)
    const last = await article()
    await desk.ada('POST', `${last.one}/dismiss`)
    expect(await rule()).toMatchObject({ demoted: true })
    await desk.ada('POST', `${last.one}/reopen`)
    expect(await rule()).toMatchObject({ demoted: false })
    await desk.ada('POST', `${last.one}/dismiss`)
    await change({ rulePrecision: 50 })
    expect(await rule()).toMatchObject({ demoted: false, confidence: 'precise' })
    await change({ rulePrecision: 70 })
    expect(await rule()).toMatchObject({ demoted: true })
  })
})
