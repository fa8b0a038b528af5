import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'The minister 😀 left on Monday. Nobody followed him.'
const GOOD = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }
const FIXED = { status: 'resolved', outcome: 'fixed' }
const STET = { status: 'resolved', outcome: 'stet', reason: 'His own words.' }

let desk: TestDesk
let flagsPath: string
let rita: Caller
let cem: Caller
let olga: Caller
beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  flagsPath = `/api/articles/${json.id}/flags`
  rita = await desk.as('reviewer')
  cem = await desk.as('checker')
  olga = await desk.as('author')
})
afterAll(() => desk.close())

const create = async (change: object = {}) =>
  (await cem('POST', flagsPath, { body: { ...GOOD, ...change } })).json
const change = (who: Caller, { id, version }: { id: string; version: number }, body: object) =>
  who('PATCH', `/api/flags/${id}`, { body, ifMatch: version })
const changed = async (flag: { id: string; version: number }, body: object) =>
  (await change(rita, flag, body)).json
const state = async (id: string) =>
  JSON.stringify(await desk.client.flag.findUnique({ where: { id }, include: { anchors: true } })) +
  (await desk.client.historyEntry.count())
const latest = async (id: string) => (await desk.ada('GET', `/api/flags/${id}/history?limit=1`)).json.items[0]

describe('refused, and nothing changes', () => {
  const REFUSED: [why: string, before: object | null, body: object, status: number, code: string, path?: string][] = [
    ['settling without an outcome', null, { status: 'resolved' }, 422, 'outcome-needed', 'outcome'],
    ['stet without a reason', null, { ...STET, reason: null }, 422, 'reason-needed', 'reason'],
    ['not an issue without a reason', null, { ...FIXED, outcome: 'not-an-issue' }, 422, 'reason-needed', 'reason'],
    ['a duplicate of nothing', null, { ...FIXED, outcome: 'duplicate' }, 422, 'original-needed', 'duplicateOfId'],
    ['an outcome of what is not settled', null, { outcome: 'fixed' }, 422, 'not-settled', 'status'],
    ['a reason of what is not settled', null, { reason: 'Because.' }, 422, 'not-settled', 'status'],
    ['from settled to queried', FIXED, { status: 'queried' }, 409, 'no-such-transition'],
    ['the note of a settled flag', FIXED, { note: 'Other.' }, 409, 'settled'],
    ['the words of a settled flag', FIXED, { span: { start: 0, end: 3 } }, 409, 'settled'],
    ['somebody who does not work here', null, { assigneeId: 'x' }, 422, 'no-such-person', 'assigneeId'],
    ['words out of the text', null, { span: { start: 4, end: 999 } }, 422, 'span-out-of-range', 'span'],
    ['no words', null, { span: { start: 4, end: 4 } }, 422, 'span-empty', 'span'],
    ['half a character', null, { span: { start: 4, end: 14 } }, 422, 'span-splits-character', 'span'],
    ['a duplicate of no flag', null, { ...FIXED, outcome: 'duplicate', duplicateOfId: 'x' }, 422, 'no-such-flag', 'duplicateOfId'],
  ] // prettier-ignore
  test.each(REFUSED)('%s', async (_why, first, body, status, code, path) => {
    const made = await create()
    const flag = first === null ? made : await changed(made, first)
    const before = await state(flag.id)
    const reply = await change(rita, flag, body)
    expect(reply.json).toMatchObject({ status, code, ...(path === undefined ? {} : { issues: [{ path }] }) })
    expect(await state(flag.id)).toBe(before)
  })

  test('a transition there is none of names those there are', async () => {
    const flag = await changed(await create(), FIXED)
    const reply = await change(rita, flag, { status: 'proposed' })
    expect(reply.json.detail).toContain('only: open')
  })

  test('a duplicate of itself, of a withdrawn flag, in a circle', async () => {
    const [a, b, c] = [await create(), await create(), await create()]
    const duplicateOf = (id: string) => ({ ...FIXED, outcome: 'duplicate', duplicateOfId: id })
    expect((await change(rita, a, duplicateOf(a.id))).json).toMatchObject({
      status: 422,
      code: 'own-duplicate',
    })
    await changed(b, duplicateOf(a.id))
    await changed(c, duplicateOf(b.id))
    expect((await change(rita, a, duplicateOf(c.id))).json).toMatchObject({
      ...{ status: 422, code: 'duplicate-circle', issues: [{ path: 'duplicateOfId' }] },
    })
    const gone = await create()
    await cem('DELETE', `/api/flags/${gone.id}`, { ifMatch: 1 })
    expect((await change(rita, a, duplicateOf(gone.id))).json).toMatchObject({
      status: 422,
      code: 'no-such-flag',
    })
    expect((await change(rita, a, { note: 'still as it was' })).json).toMatchObject({
      status: 'open',
      version: 2,
    })
  })

  test('what a role does not allow', async () => {
    const flag = await create()
    const before = await state(flag.id)
    expect((await change(cem, flag, FIXED)).json).toMatchObject({ status: 403, code: 'not-permitted' })
    expect((await change(olga, flag, { status: 'queried' })).json).toMatchObject({ status: 403 })
    expect(await state(flag.id)).toBe(before)
    const settled = await changed(flag, FIXED)
    expect((await change(cem, settled, { status: 'open' })).json).toMatchObject({ status: 403 })
    expect((await change(cem, settled, { outcome: 'cut' })).json).toMatchObject({ status: 403 })
  })

  test('a change on an old version, with the flag as it is now', async () => {
    const flag = await create()
    await changed(flag, STET)
    const reply = await change(rita, flag, FIXED)
    expect(reply.json).toMatchObject({ status: 412, current: { outcome: 'stet', version: 2 } })
    expect((await rita('PATCH', `/api/flags/${flag.id}`, { body: FIXED })).status).toBe(428)
  })

  test('the history of a flag that is not there', async () => {
    expect((await cem('GET', '/api/flags/x/history')).json).toMatchObject({
      status: 404,
      code: 'no-such-flag',
    })
  })
})

describe('a flag', () => {
  test('goes from open to queried to proposed to settled, and is opened again', async () => {
    const flag = await create()
    const queried = (await change(cem, flag, { status: 'queried' })).json
    const proposed = (await change(cem, queried, { status: 'proposed', suggestedText: 'envoy' })).json
    const settled = await changed(proposed, STET)
    expect(settled).toMatchObject({
      ...{ ...STET, duplicateOfId: null, version: 4 },
      settled: { by: { name: 'Rita Reviewer' }, at: expect.any(String) },
    })
    expect(await latest(flag.id)).toMatchObject({
      ...{ action: 'flag:settle', actor: { name: 'Rita Reviewer' } },
      detail: {
        before: { status: 'proposed', outcome: null, reason: null },
        after: { status: 'resolved', outcome: 'stet', reason: 'His own words.' },
      },
    })
    const open = await changed(settled, { status: 'open' })
    expect(open).toMatchObject({ status: 'open', outcome: null, reason: null, settled: null, version: 5 })
    expect(await latest(flag.id)).toMatchObject({
      action: 'flag:reopen',
      detail: { before: { outcome: 'stet' }, after: { status: 'open', outcome: null } },
    })
  })

  test('that is settled may be settled otherwise and given to somebody', async () => {
    const original = await create()
    const settled = await changed(await create(), STET)
    const body = { outcome: 'duplicate', duplicateOfId: original.id, reason: null }
    const again = await changed(settled, body)
    expect(again).toMatchObject({ status: 'resolved', ...body })
    const { id } = (await cem('GET', '/api/people')).json.items.at(-1)
    expect(await changed(again, { assigneeId: id })).toMatchObject({ assignee: { id } })
    expect(await changed(again, { outcome: 'cut' })).toMatchObject({ status: 412 })
  })

  test('said to be what it is stays at its version and leaves no entry', async () => {
    const flag = await create()
    const before = await state(flag.id)
    expect((await change(cem, flag, { note: GOOD.note, status: 'open' })).json).toEqual(flag)
    expect(await state(flag.id)).toBe(before)
  })

  test('is given to somebody and taken from them', async () => {
    const cemId = (await cem('GET', '/api/auth/get-session')).json.user.id
    const assignee = { id: cemId, name: 'Cem Checker' }
    const flag = await create({ assigneeId: cemId, status: 'queried' })
    expect(flag).toMatchObject({ assignee, status: 'queried' })
    const free = (await change(cem, flag, { assigneeId: null })).json
    expect(free.assignee).toBeNull()
    expect((await latest(flag.id)).detail).toEqual({ before: { assignee }, after: { assignee: null } })
  })

  test('is moved to other words', async () => {
    const flag = await create()
    const span = { start: 13, end: 20 }
    const moved = (await change(cem, flag, { span })).json
    expect(moved).toMatchObject({
      span,
      quote: { exact: '😀 left', prefix: 'The minister ' },
      anchor: { revisionId: flag.anchor.revisionId, outcome: 'exact' },
    })
    expect(await desk.client.anchor.count({ where: { flagId: flag.id } })).toBe(1)
    expect((await latest(flag.id)).detail).toMatchObject({
      before: { quote: 'minister' },
      after: { quote: '😀 left', span },
    })
  })

  test('is found by its words as they are now', async () => {
    const words = async (id: string) => (await desk.client.flag.findUnique({ where: { id } }))?.words
    const flag = await create({ note: 'À 100 %?' })
    expect(await words(flag.id)).toBe('minister\na 100 ％?')
    const renamed = (await change(cem, flag, { note: 'Who', span: { start: 21, end: 30 } })).json
    expect(await words(flag.id)).toBe('on monday\nwho')
    await cem('POST', `/api/flags/${renamed.id}/comments`, { body: { text: 'Ich weiß nicht. ÜBER' } })
    expect(await words(flag.id)).toContain('uber')
  })

  test('tells its history, the latest first, page by page', async () => {
    const flag = await changed(await create(), FIXED)
    const path = `/api/flags/${flag.id}/history`
    const all = await olga('GET', path)
    expect(all.json.items.map(({ action }: { action: string }) => action)).toEqual([
      'flag:settle',
      'flag:create',
    ])
    const first = await olga('GET', `${path}?limit=1`)
    const second = await olga('GET', `${path}?limit=1&cursor=${first.json.nextCursor}`)
    expect([...first.json.items, ...second.json.items]).toEqual(all.json.items)
  })
})
