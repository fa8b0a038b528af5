import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { FLAG, reviewing, TEXT } from '../testing/reviewing.ts'

let desk: TestDesk
let checker: Caller
let article: string
let sentences: { id: string }[]

beforeAll(async () => {
  desk = await openTestDesk()
  checker = await desk.as('checker')
})
afterAll(() => desk.close())
beforeEach(async () => {
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  article = `/api/articles/${json.id}`
  sentences = json.revision.sentences
})

const { flagged, obstacles, waive, waiveAll, signOff, actions, refusal } = reviewing(
  () => desk,
  () => article,
)

describe('is refused and nothing changes:', () => {
  test('what the role does not allow', async () => {
    const id = randomUUID()
    const calls: [string, string, object?][] = [
      ['POST', '/waivers', { obstacle: `blocker:${id}`, reason: 'x' }],
      ['DELETE', `/waivers/${id}`],
      ['POST', `/waivers/${id}/restore`],
      ['POST', '/sign-off', {}],
      ['DELETE', '/sign-off'],
      ['POST', '/sign-off/restore', { id }],
    ]
    for (const [method, path, body] of calls) {
      expect(await refusal(() => checker(method, `${article}${path}`, { body }))).toMatchObject({
        status: 403,
        code: 'not-permitted',
      })
    }
    expect(
      await refusal(() => checker('PATCH', '/api/desk', { body: { coverage: 0 }, ifMatch: 1 })),
    ).toMatchObject({ status: 403, code: 'not-permitted' })
  })

  test('an article, a waiver, a sign-off that is not there', async () => {
    const nowhere = `/api/articles/${randomUUID()}`
    const body = { obstacle: 'blocker:1', reason: 'x' }
    expect(await refusal(() => desk.ada('GET', `${nowhere}/readiness`))).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
    expect(await refusal(() => desk.ada('POST', `${nowhere}/waivers`, { body }))).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
    expect(await refusal(() => desk.ada('DELETE', `${nowhere}/waivers/1`))).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
    expect(await refusal(() => desk.ada('POST', `${nowhere}/sign-off`, { body: {} }))).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
    expect(await refusal(() => desk.ada('GET', `${nowhere}/sign-off`))).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
    expect(await refusal(() => desk.ada('DELETE', `${nowhere}/sign-off`))).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
    expect(await refusal(() => desk.ada('DELETE', `${article}/waivers/1`))).toMatchObject({
      status: 404,
      code: 'no-such-waiver',
    })
    expect(await refusal(() => desk.ada('GET', `${article}/sign-off`))).toMatchObject({
      status: 404,
      code: 'no-such-sign-off',
    })
    expect(await refusal(() => desk.ada('DELETE', `${article}/sign-off`))).toMatchObject({
      status: 404,
      code: 'no-such-sign-off',
    })
  })

  test('bringing back what is not there, or without saying what', async () => {
    const id = randomUUID()
    for (const [path, code, body] of [
      [`/api/articles/${id}/waivers/${id}/restore`, 'no-such-article'],
      [`${article}/waivers/${id}/restore`, 'no-such-waiver'],
      [`/api/articles/${id}/sign-off/restore`, 'no-such-article', { id }],
      [`${article}/sign-off/restore`, 'no-such-sign-off', { id }],
    ] as const) {
      const problem = await refusal(() => desk.ada('POST', path, { body }))
      expect(problem).toMatchObject({ status: 404, code })
    }
    for (const body of [undefined, {}, { id: 7 }]) {
      const problem = await refusal(() => desk.ada('POST', `${article}/sign-off/restore`, { body }))
      expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    }
    for (const path of [`${article}/waivers/${id}/restore`, `${article}/sign-off/restore`]) {
      expect((await desk.nobody('POST', path, { body: { id } })).status).toBe(401)
    }
  })

  test('a waiver without a reason, or for nothing', async () => {
    const path = `${article}/waivers`
    const [first] = await obstacles()
    for (const body of [{ obstacle: first }, { obstacle: first, reason: ' ' }, { reason: 'x' }, []]) {
      expect(await refusal(() => desk.ada('POST', path, { body }))).toMatchObject({
        status: 422,
        code: 'invalid-input',
      })
    }
    for (const obstacle of [
      '',
      'blocker:',
      `unchecked:${randomUUID()}`,
      first?.replace('unchecked', 'recheck'),
    ])
      expect(await refusal(() => waive(String(obstacle)))).toMatchObject({
        status: 422,
        code: 'no-such-obstacle',
      })
  })

  test('a sign-off while anything stands in the way, with all of it', async () => {
    const { id: flagId } = await flagged()
    const problem = await refusal(() => signOff())
    expect(problem).toMatchObject({ status: 409, code: 'not-ready' })
    expect(problem.obstacles).toEqual([
      { id: `blocker:${flagId}`, kind: 'blocker', span: FLAG.span, words: 'minister', flagId },
      expect.objectContaining({ id: `unchecked:${sentences[1]?.id}`, words: 'Nobody followed him.' }),
    ])
    expect(problem.obstacles).toEqual((await desk.ada('GET', `${article}/readiness`)).json.obstacles)
  })

  test('a sign-off of another version than was looked at, or with a bad note', async () => {
    await waiveAll()
    const call = (ifMatch: number) => desk.ada('POST', `${article}/sign-off`, { body: {}, ifMatch })
    expect(await refusal(() => call(7))).toMatchObject({ status: 412, current: { version: 1 } })
    expect(await refusal(() => signOff({ note: 7 }))).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(await refusal(() => signOff({ nothing: true }))).toMatchObject({
      status: 422,
      code: 'invalid-input',
    })
    expect((await call(1)).status).toBe(200)
  })
})

describe('readiness', () => {
  test('counts what is accounted for, of what the desk asks for', async () => {
    const { json } = await desk.ada('GET', `${article}/readiness`)
    expect(json).toMatchObject({ ready: false, waived: [], state: 'draft', version: 1 })
    expect(json.counts).toEqual({ blocker: 0, unchecked: 2, recheck: 0 })
    const short = (await desk.ada('GET', `${article}/readiness?limit=1`)).json
    expect(short).toEqual({ ...json, obstacles: json.obstacles.slice(0, 1) })
    expect((await desk.ada('GET', `${article}/readiness?limit=-1`)).status).toBe(422)
    expect(json.coverage).toEqual({ sentences: 2, checkable: 2, accounted: 0, required: 100 })
  })

  test('a waived obstacle is out of the way, with who and why, until it is taken back', async () => {
    const { id } = await flagged()
    const first = await waive(`blocker:${id}`)
    expect(first.status).toBe(201)
    const again = await waive(`blocker:${id}`, 'Another reason.')
    expect(again.status).toBe(200)
    expect(again.json).toEqual(first.json)
    const { json } = await desk.ada('GET', `${article}/readiness`)
    expect(json.waived).toEqual([{ ...first.json, span: FLAG.span, words: 'minister' }])
    expect(first.json).toMatchObject({ reason: 'The lawyer knows.', by: { name: 'Ada Checker' } })
    expect(await obstacles()).not.toContain(`blocker:${id}`)

    expect((await desk.ada('DELETE', `${article}/waivers/${first.json.id}`)).status).toBe(204)
    expect(await obstacles()).toContain(`blocker:${id}`)
    expect((await desk.ada('DELETE', `${article}/waivers/${first.json.id}`)).status).toBe(404)
    expect(await desk.client.waiver.findUnique({ where: { id: first.json.id } })).toMatchObject({
      revokedAt: expect.any(Date),
    })
    expect((await actions()).slice(0, 2)).toEqual(['article:unwaive', 'article:waive'])
  })

  test('a waiver is made once under an id of the client, and stands again for who took it back', async () => {
    const { id: flagId } = await flagged()
    const id = randomUUID()
    const body = { id, obstacle: `blocker:${flagId}`, reason: 'The lawyer knows.' }
    const path = `${article}/waivers`
    const first = await desk.ada('POST', path, { body })
    expect(first).toMatchObject({ status: 201, json: { id, obstacle: body.obstacle } })
    expect((await desk.ada('POST', path, { body })).json).toEqual(first.json)
    expect((await desk.ada('POST', path, { body: { ...body, id: 'mine' } })).status).toBe(422)

    const reviewer = await desk.as('reviewer')
    const restore = (by = reviewer) => by('POST', `${path}/${id}/restore`)
    expect((await restore()).json).toEqual(first.json)
    expect((await reviewer('DELETE', `${path}/${id}`)).status).toBe(204)
    expect((await desk.ada('POST', path, { body })).json).toMatchObject({ status: 409, code: 'id-taken' })
    expect((await restore(desk.ada)).json).toMatchObject({ status: 409, code: 'taken-back-by-another' })
    expect((await restore()).json).toEqual(first.json)
    expect(await obstacles()).not.toContain(body.obstacle)
    expect((await actions()).slice(0, 2)).toEqual(['article:rewaive', 'article:unwaive'])

    await reviewer('DELETE', `${path}/${id}`)
    expect((await waive(body.obstacle)).status).toBe(201)
    expect((await restore()).json).toMatchObject({ status: 409, code: 'waived-already' })
  })
})
