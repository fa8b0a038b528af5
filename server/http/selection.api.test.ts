import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SELECTION_MAX } from '#contract/queue.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const FLAG = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }

let desk: TestDesk
let articleId: string
let rita: Caller
let ids: string[]
beforeAll(async () => {
  desk = await openTestDesk()
  rita = await desk.as('reviewer')
  articleId = (await desk.ada('POST', '/api/articles', { body: { text: 'The minister left.' } })).json.id
  ids = []
  for (const severity of ['major', 'minor', 'major']) {
    const body = { ...FLAG, severity }
    ids.push((await desk.ada('POST', `/api/articles/${articleId}/flags`, { body })).json.id)
  }
})
afterAll(() => desk.close())

const select = (query = '', who: Caller = rita) => who('GET', `/api/queue/selection?${query}`)
const idsIn = (json: { items: { id: string }[] }) => json.items.map(({ id }) => id)

describe('a selection', () => {
  test('names all that match with the versions they are at, in the order asked for', async () => {
    const { json } = await select('severity=major&sort=created')
    expect(idsIn(json)).toEqual([ids[0], ids[2]])
    expect(json.items[0]).toEqual({
      ...{ id: ids[0], version: 1, status: 'open', outcome: null, reason: null },
      ...{ severity: 'major', category: 'identity', assignee: null, quote: { exact: 'minister' } },
    })
    expect(idsIn((await select('q=nothing')).json)).toEqual([])
  })

  test('is what a change is made to, and nothing that came to match since', async () => {
    const { items } = (await select('severity=minor')).json
    const late = (
      await desk.ada('POST', `/api/articles/${articleId}/flags`, { body: { ...FLAG, severity: 'minor' } })
    ).json
    const body = {
      ids: idsIn({ items }),
      versions: Object.fromEntries(items.map(({ id, version }: Versioned) => [id, version])),
      change: { status: 'resolved', outcome: 'cut' },
    }
    const changed = (await rita('POST', '/api/flags/bulk', { body })).json
    expect(idsIn(changed)).toEqual([ids[1]])
    expect((await rita('GET', `/api/flags/${late.id}`)).json).toMatchObject({ status: 'open', version: 1 })
  })
})

type Versioned = { id: string; version: number }

describe('a selection is refused', () => {
  test('to nobody and to authors', async () => {
    expect((await select('', desk.nobody)).status).toBe(401)
    expect((await select('', await desk.as('author'))).status).toBe(403)
  })

  test.each(['severity=huge', 'sort=colour', 'limit=5', 'colour=red'])('for %s', async (query) => {
    expect((await select(query)).json).toMatchObject({ status: 422, code: 'invalid-input' })
  })

  test('when more match than can be changed at once, with how many there are', async () => {
    const { claim: _none, ...row } = await desk.client.flag.findUniqueOrThrow({ where: { id: ids[0] ?? '' } })
    const data = Array.from({ length: SELECTION_MAX }, (_, n) => ({ ...row, id: `many-${n}` }))
    await desk.client.flag.createMany({ data })
    expect((await select()).json).toMatchObject({
      ...{ status: 409, code: 'too-many-flags' },
      detail: '2,004 flags match, and at most 2,000 can be selected at once. Narrow the filter.',
    })
    await desk.client.flag.deleteMany({ where: { id: { startsWith: 'many-' } } })
  })
})
