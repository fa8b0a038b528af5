import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'Related: The summit ends\n\nhttps://example.com/2024/05/05/summit'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

/** An article with one finding; the paths to both. */
const noticed = async () => {
  const { json: article } = await desk.ada('POST', '/api/articles', {
    body: { text: TEXT, publishedOn: '2020-08-19' },
  })
  const list = `/api/articles/${article.id}/findings`
  const { json } = await desk.ada('GET', list)
  return {
    articlePath: `/api/articles/${article.id}`,
    list,
    path: `${list}/${json.items[0].id}`,
    finding: json.items[0],
  }
}

describe('refused', () => {
  test('a finding that is not there, or on another article', async () => {
    const [one, other] = [await noticed(), await noticed()]
    for (const path of [`${one.list}/${randomUUID()}`, `${one.list}/${other.finding.id}`]) {
      expect((await desk.ada('POST', `${path}/accept`)).json).toMatchObject({
        status: 404,
        code: 'no-such-finding',
      })
      expect((await desk.ada('POST', `${path}/dismiss`)).status).toBe(404)
    }
    expect((await desk.ada('GET', `/api/articles/${randomUUID()}/findings`)).status).toBe(404)
  })
  test('a reason that is empty or no text', async () => {
    const { path } = await noticed()
    for (const reason of ['', ' ', 5]) {
      expect((await desk.ada('POST', `${path}/dismiss`, { body: { reason } })).status).toBe(422)
    }
  })
  test('dismissing what was accepted, accepting what was dismissed', async () => {
    const [one, other] = [await noticed(), await noticed()]
    await desk.ada('POST', `${one.path}/accept`)
    expect((await desk.ada('POST', `${one.path}/dismiss`)).json).toMatchObject({
      status: 409,
      code: 'finding-accepted',
    })
    await desk.ada('POST', `${other.path}/dismiss`)
    expect((await desk.ada('POST', `${other.path}/accept`)).json).toMatchObject({
      status: 409,
      code: 'finding-dismissed',
    })
  })
})

describe('taking back that a finding was dismissed', () => {
  const dismissed = async () => {
    const notice = await noticed()
    const { json } = await desk.ada('POST', `${notice.path}/dismiss`, { body: { reason: 'It was moved.' } })
    const actions = async (): Promise<string[]> =>
      (await desk.ada('GET', `${notice.articlePath}/history`)).json.items.map(
        ({ action }: { action: string }) => action,
      )
    return { ...notice, decidedAt: json.decision.at as string, actions }
  }

  test('leaves it open, with an entry in the history, however often it is sent', async () => {
    const { path, decidedAt, actions } = await dismissed()
    for (let times = 0; times < 2; times += 1) {
      const reply = await desk.ada('POST', `${path}/reopen`, { body: { decidedAt } })
      expect(reply).toMatchObject({ status: 200, json: { state: 'pending', decision: null } })
    }
    expect((await actions()).slice(0, 2)).toEqual(['finding:reopen', 'finding:dismiss'])
    expect((await desk.ada('POST', `${path}/accept`)).status).toBe(201)
  })
  test('is refused without a session, to an author, and where there is no such finding', async () => {
    const { path, list } = await dismissed()
    expect((await desk.nobody('POST', `${path}/reopen`)).status).toBe(401)
    expect((await (await desk.as('author'))('POST', `${path}/reopen`)).json.code).toBe('not-permitted')
    expect((await desk.ada('POST', `${list}/${randomUUID()}/reopen`)).json.code).toBe('no-such-finding')
  })
  test('is refused when it was made a flag, or somebody has decided anew since', async () => {
    const { path, decidedAt } = await dismissed()
    await desk.ada('POST', `${path}/reopen`)
    await (
      await desk.as('checker')
    )('POST', `${path}/dismiss`)
    expect((await desk.ada('POST', `${path}/reopen`, { body: { decidedAt } })).json).toMatchObject({
      status: 409,
      code: 'decided-anew',
    })
    await desk.ada('POST', `${path}/reopen`)
    await desk.ada('POST', `${path}/accept`)
    expect((await desk.ada('POST', `${path}/reopen`)).json).toMatchObject({
      status: 409,
      code: 'finding-accepted',
    })
  })
  test('takes a time and nothing else', async () => {
    const { path } = await dismissed()
    for (const body of [{ decidedAt: 'yesterday' }, { reason: 'So.' }]) {
      expect((await desk.ada('POST', `${path}/reopen`, { body })).status).toBe(422)
    }
  })
  test('and dismissing twice are each done once', async () => {
    const { path, decidedAt, actions } = await dismissed()
    const again = await desk.ada('POST', `${path}/dismiss`, { body: { reason: 'It was moved.' } })
    expect(again.json.decision.at).toBe(decidedAt)
    expect((await actions()).filter((action) => action === 'finding:dismiss')).toHaveLength(1)
  })
  test('finds the withdrawn flag again that the finding was once', async () => {
    const { path, list } = await noticed()
    const { json: flag } = await desk.ada('POST', `${path}/accept`)
    await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: 1 })
    await desk.ada('POST', `${path}/dismiss`)
    await desk.ada('POST', `${path}/reopen`)
    await desk.ada('POST', `/api/flags/${flag.id}/restore`, { ifMatch: 2 })
    expect((await desk.ada('GET', list)).json.items).toMatchObject([
      { state: 'accepted', decision: { flagId: flag.id } },
    ])
  })
})

describe('a finding', () => {
  test('becomes one flag however often it is accepted', async () => {
    const { path, list, articlePath, finding } = await noticed()
    const replies = await Promise.all([1, 2, 3].map(() => desk.ada('POST', `${path}/accept`)))
    expect(statuses(replies)).toEqual([200, 200, 201])
    expect(new Set(replies.map((reply) => reply.json.id)).size).toBe(1)
    expect(replies[0]?.json).toMatchObject({
      category: 'link',
      severity: 'major',
      note: finding.message,
      span: finding.spans[0],
      findingId: finding.id,
    })
    expect((await desk.ada('GET', list)).json.items[0]).toMatchObject({
      state: 'accepted',
      decision: { by: { name: 'Ada Checker' }, flagId: replies[0]?.json.id },
    })
    expect((await desk.ada('GET', `${articlePath}/flags`)).json.items).toHaveLength(1)
  })

  test('becomes a flag that is told with its sources, as every flag is', async () => {
    const { path } = await noticed()
    const { json: made } = await desk.ada('POST', `${path}/accept`)
    expect(made.sources).toEqual([])
    const { json: source } = await desk.ada('POST', '/api/sources', {
      body: { type: 'document', title: 'Minutes' },
    })
    await desk.ada('PATCH', `/api/flags/${made.id}`, {
      body: { sources: [{ sourceId: source.id }] },
      ifMatch: 1,
    })
    const { json: again } = await desk.ada('POST', `${path}/accept`)
    expect(again.sources).toMatchObject([{ sourceId: source.id }])
    expect(again).toEqual((await desk.ada('GET', `/api/flags/${made.id}`)).json)
  })

  test('is open again when its flag is withdrawn, and decided again when that is undone', async () => {
    const { path, list } = await noticed()
    const { json: flag } = await desk.ada('POST', `${path}/accept`)
    await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: 1 })
    expect((await desk.ada('GET', list)).json.items[0]).toMatchObject({ state: 'pending', decision: null })
    await desk.ada('POST', `/api/flags/${flag.id}/restore`, { ifMatch: 2 })
    expect((await desk.ada('GET', list)).json.items[0]).toMatchObject({
      state: 'accepted',
      decision: { flagId: flag.id },
    })
  })

  test('that is accepted anew brings its withdrawn flag back, so that it never has two', async () => {
    const { path, list, articlePath } = await noticed()
    const { json: first } = await desk.ada('POST', `${path}/accept`)
    await desk.ada('PATCH', `/api/flags/${first.id}`, { body: { note: 'Looked into it.' }, ifMatch: 1 })
    await desk.ada('DELETE', `/api/flags/${first.id}`, { ifMatch: 2 })
    const [again] = await Promise.all([
      desk.ada('POST', `${path}/accept`),
      desk.ada('POST', `/api/flags/${first.id}/restore`, { ifMatch: 3 }),
    ])
    expect(again.json).toMatchObject({ id: first.id, note: 'Looked into it.' })
    expect((await desk.ada('GET', `${articlePath}/flags`)).json.items).toHaveLength(1)
    expect((await desk.ada('GET', list)).json.items).toMatchObject([{ state: 'accepted' }])
  })

  test('keeps its id and its former flag when the rules run again', async () => {
    const { path, list, articlePath, finding } = await noticed()
    const { json: flag } = await desk.ada('POST', `${path}/accept`)
    await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: 1 })
    await desk.ada('PATCH', articlePath, { body: { publishedOn: '2020-08-18' }, ifMatch: 1 })
    expect((await desk.ada('GET', list)).json.items).toMatchObject([
      { id: finding.id, state: 'pending', values: { days: 1356 } },
    ])
    await desk.ada('POST', `/api/flags/${flag.id}/restore`, { ifMatch: 2 })
    expect((await desk.ada('GET', list)).json.items).toMatchObject([{ id: finding.id, state: 'accepted' }])
  })

  test('that was dismissed does not return for the same words when the rules run again', async () => {
    const { path, list, articlePath } = await noticed()
    const { json } = await desk.ada('POST', `${path}/dismiss`, { body: { reason: 'The page was moved.' } })
    expect(json).toMatchObject({
      state: 'dismissed',
      decision: { reason: 'The page was moved.', flagId: null },
    })
    await desk.ada('PATCH', articlePath, { body: { publishedOn: '2020-08-18' }, ifMatch: 1 })
    expect((await desk.ada('GET', list)).json.items).toMatchObject([{ state: 'dismissed' }])
  })
})

test('the catalogue of rules says what each leaves alone and how often it was right', async () => {
  expect((await desk.ada('GET', '/api/rules')).json.items).toContainEqual({
    id: 'link-date',
    title: expect.any(String),
    mightBeFine: expect.any(String),
    confidence: 'precise',
    flags: expect.any(String),
    doesNotFlag: expect.arrayContaining([expect.stringContaining('one day')]),
    precision: { rate: null, evidence: expect.stringContaining('238') },
    score: {
      accepted: expect.any(Number),
      dismissed: 5,
      pending: expect.any(Number),
      rate: expect.any(Number),
    },
    demoted: false,
    demotion: null,
  })
})

test('a finding that compares two places stays dismissed when the rules run again', async () => {
  const paragraph =
    'The ministry said on Tuesday that nobody had been told about the bridge before it was closed.'
  const text = [paragraph, 'A spokesman for the town disagreed with every word of that.', paragraph].join(
    '\n\n',
  )
  const { json: article } = await desk.ada('POST', '/api/articles', {
    body: { text, publishedOn: '2020-08-19' },
  })
  const path = `/api/articles/${article.id}`
  const twice = async () =>
    (await desk.ada('GET', `${path}/findings`)).json.items.filter(
      ({ rule }: { rule: string }) => rule === 'duplicate-paragraph',
    )
  const [finding] = await twice()
  expect(finding.spans.length).toBeGreaterThan(1)
  await desk.ada('POST', `${path}/findings/${finding.id}/dismiss`, { body: { reason: 'A refrain.' } })
  await desk.ada('PATCH', path, { body: { publishedOn: '2020-08-18' }, ifMatch: 1 })
  expect(await twice()).toMatchObject([
    { id: finding.id, state: 'dismissed', decision: { reason: 'A refrain.' } },
  ])
})
