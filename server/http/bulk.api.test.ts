import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const NEW = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }
const STET = { status: 'resolved', outcome: 'stet', reason: 'His own words.' }

let desk: TestDesk
let flagsPath: string
let ids: string[]

beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: 'The minister left on Monday.' } })
  flagsPath = `/api/articles/${json.id}/flags`
})
beforeEach(async () => {
  ids = []
  for (let n = 0; n < 3; n++) ids.push((await desk.ada('POST', flagsPath, { body: NEW })).json.id)
})
afterAll(() => desk.close())

const bulk = (body: object, who = desk.ada) => who('POST', '/api/flags/bulk', { body })
const everything = async () =>
  JSON.stringify(await desk.client.flag.findMany()) + (await desk.client.historyEntry.count())

describe('a bulk change is refused as a whole', () => {
  test('to whoever has no session, or may change nothing', async () => {
    const body = { ids, change: { severity: 'minor' } }
    expect((await bulk(body, desk.nobody)).status).toBe(401)
    expect((await bulk(body, await desk.as('author'))).json).toMatchObject({ status: 403 })
  })
  test.each<[why: string, body: () => object, path: string]>([
    ['of nothing', () => ({ ids: [], change: STET }), 'ids'],
    ['of too many', () => ({ ids: Array.from({ length: 501 }, () => randomUUID()), change: STET }), 'ids'],
    ['of one flag twice', () => ({ ids: [ids[0], ids[0]], change: STET }), 'ids'],
    ['that changes nothing', () => ({ ids, change: {} }), 'change'],
    ['of notes', () => ({ ids, change: { note: 'All the same', severity: 'minor' } }), 'change'],
    ['to an unknown severity', () => ({ ids, change: { severity: 'huge' } }), 'change.severity'],
    ['to an unknown outcome', () => ({ ids, change: { outcome: 'gone' } }), 'change.outcome'],
  ])('%s', async (_why, body, path) => {
    const before = await everything()
    const reply = await bulk(body())
    expect(reply.json).toMatchObject({ status: 422, code: 'invalid-input', issues: [{ path }] })
    expect(await everything()).toBe(before)
  })
})

describe('a bulk change', () => {
  test('settles what it can and says of the others why not, in the order asked', async () => {
    const [settled = '', changed = '', fine = ''] = ids
    await desk.ada('PATCH', `/api/flags/${settled}`, { body: STET, ifMatch: 1 })
    await desk.ada('PATCH', `/api/flags/${changed}`, { body: { severity: 'minor' }, ifMatch: 1 })
    const missing = randomUUID()
    const entries = await desk.client.historyEntry.count()
    const reply = await bulk({
      ids: [missing, settled, changed, fine],
      change: { status: 'queried' },
      versions: { [changed]: 1, [fine]: 1 },
    })
    expect(reply.status).toBe(200)
    expect(reply.json.items).toMatchObject([
      { id: missing, ok: false, problem: { code: 'no-such-flag' } },
      { id: settled, ok: false, problem: { code: 'no-such-transition' } },
      { id: changed, ok: false, problem: { code: 'changed-meanwhile' } },
      { id: fine, ok: true, flag: { status: 'queried', version: 2, sources: [] } },
    ])
    expect(await desk.client.historyEntry.count()).toBe(entries + 1)
    expect((await desk.ada('GET', `/api/flags/${fine}`)).json).toMatchObject({ status: 'queried' })
  })

  test('asks each what settling it needs, and who asks', async () => {
    const change = { status: 'resolved', outcome: 'duplicate', duplicateOfId: ids[1] }
    const problems = (reply: { json: { items: object[] } }) => reply.json.items
    expect(problems(await bulk({ ids, change, preview: true }))).toMatchObject([
      { ok: true, flag: { outcome: 'duplicate' } },
      { ok: false, problem: { code: 'own-duplicate' } },
      { ok: true },
    ])
    expect(problems(await bulk({ ids: [ids[0]], change: { ...STET, reason: null } }))).toMatchObject([
      { ok: false, problem: { code: 'reason-needed' } },
    ])
    expect(problems(await bulk({ ids: [ids[0]], change: STET }, await desk.as('checker')))).toMatchObject([
      { ok: false, problem: { code: 'not-permitted' } },
    ])
  })

  test('as a preview says the same and writes nothing', async () => {
    const before = await everything()
    const preview = (await bulk({ ids, change: STET, preview: true })).json.items
    expect(await everything()).toBe(before)
    const done = (await bulk({ ids, change: STET })).json.items
    const judged = (items: { id: string; ok: boolean; flag: { status: string; version: number } }[]) =>
      items.map(({ id, ok, flag }) => [id, ok, flag.status, flag.version])
    expect(judged(preview)).toEqual(judged(done))
    expect(judged(done)).toEqual(ids.map((id) => [id, true, 'resolved', 2]))
  })

  test('gives flags to somebody, and never to nobody known', async () => {
    const ada = await desk.client.user.findFirstOrThrow({ where: { role: 'admin' } })
    const given = (await bulk({ ids, change: { assigneeId: ada.id } })).json.items
    expect(given).toMatchObject(ids.map(() => ({ ok: true, flag: { assignee: { id: ada.id } } })))
    const lost = (await bulk({ ids, change: { assigneeId: 'nobody' } })).json.items
    expect(lost).toMatchObject(ids.map(() => ({ ok: false, problem: { code: 'no-such-person' } })))
  })
})
