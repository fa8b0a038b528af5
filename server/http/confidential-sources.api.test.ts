import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../exports/registry.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { wordsIn } from '../testing/words-in.ts'
import { sourcesOf } from '../testing/sources-of.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const { setUp, addSource, attach } = sourcesOf(() => desk)

// A Word document of its author the article does not have; `docx-original.api.test.ts` has one that has.
// Nor is it published: `correction.test.ts` has one that is, and corrections name no sources.
// No flag of it reviews a claim: the test below has one that does.
const REFUSED = ['docx-original', 'correction', 'correction-note', 'claim-review']

const SAID = ['title', 'author', 'publisher', 'locator', 'quotedWords'] as const
/** Words of a source that stand nowhere else, so that each can be looked for. */
const said = (mark: string) => Object.fromEntries(SAID.map((field) => [field, `${mark}-${field}`]))

describe('an export', () => {
  test('names the sources of each flag', async () => {
    const { path, flag } = await setUp()
    const one = await addSource({ title: 'Minutes\nof the day', url: 'https://a.example/m', locator: 'p. 1' })
    const two = await addSource({ title: '=1+1', accessedOn: '2020-08-19' })
    await attach(path, { sourceId: one.id, flagId: flag.id, locator: 'p. 2' })
    await attach(path, { sourceId: two.id, flagId: flag.id })
    const { json } = await desk.ada('GET', `${path}/export/json`)
    expect(json.flags[0].sources).toEqual([
      { sourceId: one.id, locator: 'p. 2', quotedWords: null },
      { sourceId: two.id, locator: null, quotedWords: null },
    ])
    expect(json.sources).toMatchObject([{ id: one.id, locator: 'p. 1' }, { id: two.id }])
    const csv = (await desk.ada('GET', `${path}/export/csv`)).text
    expect(csv).toContain('"Minutes of the day, https://a.example/m\n\'=1+1","p. 2\n–","–\n2020-08-19"')
  })

  const everyFormat = async (path: string, query = '') =>
    Promise.all(
      FORMATS.filter(({ scopes }) => scopes.includes('article')).map(async ({ id }) => {
        const reply = await desk.ada('GET', `${path}/export/${id}${query}`)
        const isRefused = REFUSED.includes(id)
        expect(reply.status).toBe(isRefused ? 422 : 200)
        return isRefused ? [] : [await wordsIn(reply.bytes)]
      }),
    ).then((told) => told.flat())

  test('lets no word of a confidential source out, nor that there is one', async () => {
    const { path, flag, sentences } = await setUp()
    const bare = await everyFormat(path)
    const secret = await addSource({ ...said('secret'), url: 'https://secret.example/', confidential: true })
    const places = [{ flagId: flag.id }, { sentenceId: sentences[1]?.id }, {}]
    for (const place of places) {
      await attach(path, {
        ...place,
        sourceId: secret.id,
        locator: 'secret-page',
        quotedWords: 'secret-words',
      })
    }
    // The sum of a file that has a time in it differs with the time.
    const withoutTimes = (text: string) =>
      text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|"size": \d+,\s*"sha256": "\w+"/g, '')
    const closed = await everyFormat(path)
    expect(closed.map(withoutTimes)).toEqual(bare.map(withoutTimes))
    for (const text of closed) expect(text).not.toMatch(new RegExp(`secret|${secret.id}`))

    const open = await everyFormat(path, `?confidential=${secret.id}`)
    for (const text of open) expect(text).toContain('secret-title')
  })

  test('of reviews of claims names no source, not even one that is asked for', async () => {
    const { path, flag } = await setUp()
    const claim = {
      ...{ claimed: 'Forty left.', claimant: { name: 'N. N.' }, rating: 'False' },
      reviewUrl: 'https://news.example/review',
    }
    await desk.ada('PATCH', `/api/flags/${flag.id}`, { body: { claim }, ifMatch: 1 })
    const bare = await desk.ada('GET', `${path}/export/claim-review`)
    expect(bare).toMatchObject({ status: 200, json: { '@graph': [{ claimReviewed: 'Forty left.' }] } })
    const secret = await addSource({ ...said('secret'), url: 'https://secret.example/', confidential: true })
    await attach(path, { sourceId: secret.id, flagId: flag.id, quotedWords: 'secret-words' })
    for (const query of ['', `?confidential=${secret.id}`]) {
      expect((await desk.ada('GET', `${path}/export/claim-review${query}`)).text).toBe(bare.text)
    }
  })

  test('lets the one out that is asked for, and no other', async () => {
    const { path, flag } = await setUp()
    const [one, other] = [
      await addSource({ ...said('one'), confidential: true }),
      await addSource({ ...said('other'), confidential: true }),
    ]
    for (const { id } of [one, other]) await attach(path, { sourceId: id, flagId: flag.id })
    for (const text of await everyFormat(path, `?confidential=${one.id}`)) {
      expect(text).toContain('one-title')
      expect(text).not.toContain('other-')
    }
  })

  test('with confidential sources is for reviewers, who name sources of the article', async () => {
    const { path } = await setUp()
    const other = await setUp()
    const open = await addSource()
    const elsewhere = await addSource({ confidential: true })
    const here = await addSource({ confidential: true })
    await attach(path, { sourceId: open.id })
    await attach(path, { sourceId: here.id })
    await attach(other.path, { sourceId: elsewhere.id })
    for (const id of ['x', open.id, elsewhere.id]) {
      const reply = await desk.ada('GET', `${path}/export/csv?confidential=${here.id},${id}`)
      expect(reply).toMatchObject({ status: 422, json: { issues: [{ path: 'confidential' }] } })
    }
    const at = `${path}/export/csv?confidential=${here.id}`
    expect((await (await desk.as('checker'))('GET', at)).status).toBe(403)
    expect((await (await desk.as('reviewer'))('GET', at)).status).toBe(200)
  })
})

test('the history keeps a source to its id', async () => {
  const { path, flag } = await setUp()
  const secret = await addSource({ ...said('secret'), confidential: true })
  await desk.ada('PATCH', `/api/sources/${secret.id}`, { body: { title: 'secret again' }, ifMatch: 1 })
  await attach(path, { sourceId: secret.id, flagId: flag.id, quotedWords: 'secret words' })
  const history = await (await desk.as('author'))('GET', `${path}/history`)
  expect(history.status).toBe(200)
  expect(history.text).not.toContain('secret')
  expect(JSON.stringify(await desk.client.historyEntry.findMany())).not.toMatch(/secret[- ]/)
})
