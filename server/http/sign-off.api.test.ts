import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { FLAG, reviewing, TEXT } from '../testing/reviewing.ts'

let desk: TestDesk
let article: string
let sentences: { id: string }[]

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  article = `/api/articles/${json.id}`
  sentences = json.revision.sentences
})

const { flagged, waive, waiveAll, signOff, state, move, actions } = reviewing(
  () => desk,
  () => article,
)

const broken = async () => (await desk.ada('GET', `${article}/sign-off`)).json.broken

describe('a sign-off', () => {
  test('seals text and decisions', async () => {
    await waiveAll()
    const { status, json } = await signOff({ note: 'Read twice.' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ note: 'Read twice.', by: { name: 'Ada Checker' }, revisionNumber: 1 })
    expect(json.seal).toMatch(/^[\da-f]{64}$/)
    expect(json.waivers).toHaveLength(2)
    expect(await state()).toBe('signed-off')
    expect((await desk.ada('GET', `${article}/sign-off`)).json).toEqual({ signOff: json, broken: [] })
    expect((await signOff()).json).toEqual(json)
    expect((await actions()).filter((action: string) => action === 'article:sign-off')).toHaveLength(1)
  })

  test('twice at the same moment is one', async () => {
    await waiveAll()
    const [one, other] = await Promise.all([signOff(), signOff()])
    expect(one.json).toEqual(other.json)
  })

  test('is broken by a flag and mended by its withdrawal', async () => {
    await waiveAll()
    await signOff()
    const { id } = await flagged()
    expect(await state()).toBe('checking')
    expect(await broken()).toMatchObject([
      { kind: 'check', id: sentences[0]?.id, after: { state: 'problem' } },
      { kind: 'flag', id, before: null, words: 'minister', by: { name: 'Ada Checker' } },
    ])
    await desk.ada('DELETE', `/api/flags/${id}`, { ifMatch: 1 })
    expect(await broken()).toEqual([])
    expect(await state()).toBe('signed-off')
    await desk.ada('POST', `/api/flags/${id}/restore`, { ifMatch: 2 })
    expect(await state()).toBe('checking')
  })

  test('is broken by an edit of a flag, field by field', async () => {
    const { id } = await flagged({ severity: 'minor' })
    await waiveAll()
    await signOff()
    await desk.ada('PATCH', `/api/flags/${id}`, { body: { note: 'Both?' }, ifMatch: 1 })
    expect(await broken()).toMatchObject([
      { id, before: { note: 'Which one?' }, after: { note: 'Both?' }, span: FLAG.span },
    ])
    await desk.ada('PATCH', `/api/flags/${id}`, { body: { note: FLAG.note }, ifMatch: 2 })
    expect(await state()).toBe('signed-off')
  })

  test('is broken by a waiver taken back and by a sentence divided', async () => {
    const waiver = await waive(`unchecked:${sentences[0]?.id}`)
    await waiveAll()
    await signOff()
    await desk.ada('DELETE', `${article}/waivers/${waiver.json.id}`)
    const body = { sentenceId: sentences[1]?.id, at: 36 }
    expect((await desk.ada('POST', `${article}/sentences/split`, { body })).status).toBe(200)
    const kinds = (await broken()).map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(['sentence', 'sentence', 'waiver'])
    expect(await state()).toBe('checking')
  })

  test('taken back is none any more, and can be given again', async () => {
    await waiveAll()
    await signOff()
    expect((await desk.ada('DELETE', `${article}/sign-off`)).status).toBe(204)
    expect(await state()).toBe('checking')
    expect((await desk.ada('GET', `${article}/sign-off`)).status).toBe(404)
    expect((await actions())[0]).toBe('article:reopen')
    expect((await signOff()).status).toBe(200)
  })

  test('is given once under an id of the client, and not again once it was taken back', async () => {
    await waiveAll()
    const id = randomUUID()
    const first = await signOff({ id, note: 'Read.' })
    expect(first.json).toMatchObject({ id, note: 'Read.' })
    await flagged()
    expect((await signOff({ id })).json).toEqual(first.json)
    expect((await desk.ada('DELETE', `${article}/sign-off?id=${randomUUID()}`)).status).toBe(404)
    expect((await desk.ada('DELETE', `${article}/sign-off?id=${id}`)).status).toBe(204)
    expect((await desk.ada('DELETE', `${article}/sign-off?id=${id}`)).status).toBe(404)
    expect((await signOff({ id })).json).toMatchObject({ status: 409, code: 'id-taken' })
  })

  test('taken back by mistake stands again, in the name of who gave it and with what broke it', async () => {
    await waiveAll()
    const { json: given } = await signOff({ note: 'Read twice.' })
    const reviewer = await desk.as('reviewer')
    const restore = (by = reviewer, id: string = given.id) =>
      by('POST', `${article}/sign-off/restore`, { body: { id } })
    expect((await restore()).json).toEqual(given)
    await reviewer('DELETE', `${article}/sign-off`)
    expect((await restore(desk.ada)).json).toMatchObject({ status: 409, code: 'taken-back-by-another' })
    expect((await restore(reviewer, randomUUID())).json).toMatchObject({
      status: 404,
      code: 'no-such-sign-off',
    })
    expect((await restore()).json).toEqual(given)
    expect((await restore()).json).toEqual(given)
    expect(await state()).toBe('signed-off')
    expect((await actions()).slice(0, 2)).toEqual(['article:reseal', 'article:reopen'])
    await reviewer('DELETE', `${article}/sign-off`)
    await flagged()
    expect((await restore()).status).toBe(200)
    expect(await state()).toBe('checking')
    expect(await broken()).not.toEqual([])
    await reviewer('DELETE', `${article}/sign-off`)
    for (const { id } of (await desk.ada('GET', `${article}/flags`)).json.items) {
      await desk.ada('DELETE', `/api/flags/${id}`, { ifMatch: 1 })
    }
    expect((await signOff()).status).toBe(200)
    expect((await restore()).json).toMatchObject({ status: 409, code: 'signed-off-already' })
    expect((await move('published')).status).toBe(200)
    expect((await desk.ada('DELETE', `${article}/sign-off`)).status).toBe(204)
  })

  test('is not brought back into an article that is out', async () => {
    await waiveAll()
    const { json } = await signOff()
    await move('published')
    await desk.ada('DELETE', `${article}/sign-off`)
    await desk.client.article.updateMany({ data: { state: 'published' } })
    const body = { id: json.id }
    const restored = await desk.ada('POST', `${article}/sign-off/restore`, { body })
    expect(restored.json).toMatchObject({ status: 409, code: 'no-such-transition' })
  })

  test('lets the article out; going back to checking begins a new round', async () => {
    await waiveAll()
    await signOff()
    for (const to of ['published', 'corrected', 'published']) expect((await move(to)).json.state).toBe(to)
    expect((await signOff()).json).toMatchObject({ status: 409, code: 'no-such-transition' })
    await flagged()
    expect(await state()).toBe('published')
    expect(await broken()).toHaveLength(2)
    expect((await move('checking')).json.state).toBe('checking')
    expect((await desk.ada('GET', `${article}/sign-off`)).status).toBe(404)
  })
})
