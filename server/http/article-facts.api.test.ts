import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = `The Kremlin said Wednesday that nobody would go. It had said so on Wednesday before.

“We shall see on Aug. 9,” a spokesman said. More is at https://example.com/2020/08/18/summit for all.`

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

type Date = { written: string; occurrence: number; first: string | null; resolvedBy: string | null }

const imported = async (details: object = { publishedOn: '2020-08-19' }, text = TEXT) => {
  const { json: article } = await desk.ada('POST', '/api/articles', { body: { text, ...details } })
  const path = `/api/articles/${article.id}`
  const facts = async () => (await desk.ada('GET', `${path}/facts`)).json
  return {
    ...{ article, path, facts, dates: `${path}/facts/dates` },
    read: (body: object) => desk.ada('PUT', `${path}/facts/dates`, { body }),
    actions: async () =>
      (await desk.ada('GET', `${path}/history`)).json.items.map(({ action }: { action: string }) => action),
  }
}

const day = (facts: { dates: Date[] }, written: string, occurrence = 1) =>
  facts.dates.find((date) => date.written === written && date.occurrence === occurrence)

describe('refused', () => {
  test('without a session; to an author, who may look', async () => {
    const { path, dates } = await imported()
    const body = { written: 'Wednesday', date: '2020-08-12' }
    expect((await desk.nobody('GET', `${path}/facts`)).status).toBe(401)
    expect((await desk.nobody('PUT', dates, { body })).status).toBe(401)
    const author = await desk.as('author')
    expect((await author('GET', `${path}/facts`)).status).toBe(200)
    expect((await author('PUT', dates, { body })).json).toMatchObject({ status: 403, code: 'not-permitted' })
    expect((await author('DELETE', `${dates}?written=Wednesday`)).status).toBe(403)
  })
  test('where there is no such article, or no such date in it', async () => {
    const { read } = await imported()
    const nowhere = `/api/articles/${randomUUID()}/facts`
    const body = { written: 'Wednesday', date: null }
    expect((await desk.ada('GET', nowhere)).json).toMatchObject({ status: 404, code: 'no-such-article' })
    expect((await desk.ada('PUT', `${nowhere}/dates`, { body })).json.code).toBe('no-such-article')
    expect((await desk.ada('DELETE', `${nowhere}/dates?written=Wednesday`)).status).toBe(404)
    expect((await read({ ...body, written: 'Friday' })).json).toMatchObject({
      status: 404,
      code: 'no-such-date',
    })
    expect((await read({ ...body, occurrence: 3 })).json).toMatchObject({ status: 404, code: 'no-such-date' })
  })
  test.each([
    ['no day of the calendar', { written: 'Wednesday', date: '2020-02-30' }],
    ['no date at all', { written: 'Wednesday' }],
    ['no words', { written: '', date: null }],
    ['half a place', { written: 'Wednesday', occurrence: 1.5, date: null }],
    ['something else', { written: 'Wednesday', date: null, kind: 'weekday' }],
  ])('%s', async (_why, body) => {
    expect((await (await imported()).read(body)).status).toBe(422)
  })
})

describe('the facts of an article', () => {
  test('are its dates with how each was worked out', async () => {
    const { facts } = await imported()
    const told = await facts()
    expect(told).toMatchObject({ publishedOn: '2020-08-19', readings: [], unread: [] })
    expect(day(told, 'Wednesday')).toMatchObject({
      ...{ first: '2020-08-19', last: '2020-08-19', kind: 'weekday', resolvedBy: expect.any(String) },
    })
    expect(day(told, 'Aug. 9')).toMatchObject({ first: '2020-08-09' })
    expect(day(told, 'https://example.com/2020/08/18/summit')).toMatchObject({ first: '2020-08-18' })
  })
  test('name the dates that nobody can tell', async () => {
    const { facts } = await imported({ publishedOn: null })
    expect(day(await facts(), 'Wednesday')).toMatchObject({ first: null, last: null, resolvedBy: null })
  })
  test('are the words that need a source, counted in the sentences that are accounted for', async () => {
    const { article, path, facts } = await imported()
    const told = await facts()
    const words = (told.tokens as { kind: string; span: { start: number; end: number } }[]).map(
      ({ kind, span }) => [kind, article.revision.text.slice(span.start, span.end)],
    )
    expect(words).toContainEqual(['date', 'Wednesday'])
    expect(words).toContainEqual(['date', 'Aug. 9'])
    expect(words).toContainEqual(['quotation', '“We shall see on Aug. 9,”'])
    expect(words).toContainEqual(['link', 'https://example.com/2020/08/18/summit'])
    expect(told.covered).toBe(0)

    const [first] = article.revision.sentences
    await desk.ada('PUT', `${path}/checks/${first.id}`, { body: { state: 'verified' } })
    const before = told.tokens.filter(
      ({ span }: { span: { start: number } }) => span.start < first.end,
    ).length
    expect((await facts()).covered).toBe(before)
    await desk.ada('PUT', `${path}/checks/${first.id}`, { body: { state: 'recheck' } })
    expect((await facts()).covered).toBe(0)
  })
})

describe('a date that an editor reads otherwise', () => {
  test('means that day, and no other of those written alike', async () => {
    const { read, facts } = await imported()
    const { status, json } = await read({ written: 'Wednesday', occurrence: 2, date: '2020-08-12' })
    expect(status).toBe(200)
    expect(json).toEqual(await facts())
    expect(day(json, 'Wednesday', 2)).toMatchObject({ first: '2020-08-12', resolvedBy: 'editor' })
    expect(day(json, 'Wednesday', 1)).toMatchObject({ first: '2020-08-19' })
    expect(json.readings).toMatchObject([
      { written: 'Wednesday', occurrence: 2, date: '2020-08-12', by: { name: 'Ada Checker' } },
    ])
  })
  test('may be none, and is one again when that is taken back', async () => {
    const { read, dates, facts } = await imported()
    expect(day((await read({ written: 'Wednesday', date: null })).json, 'Wednesday')).toMatchObject({
      ...{ first: null, last: null, resolvedBy: 'editor' },
    })
    expect((await facts()).readings).toMatchObject([{ written: 'Wednesday', date: null }])
    const { json } = await desk.ada('DELETE', `${dates}?written=Wednesday`)
    expect(day(json, 'Wednesday')).toMatchObject({ first: '2020-08-19' })
    expect(json.readings).toEqual([])
  })
  test('is an entry in the history, once however often it is sent', async () => {
    const { read, dates, actions } = await imported()
    const body = { written: 'Wednesday', date: '2020-08-12' }
    for (let times = 0; times < 2; times += 1) await read(body)
    await read({ ...body, date: '2020-08-05' })
    for (let times = 0; times < 2; times += 1)
      await desk.ada('DELETE', `${dates}?written=Wednesday&occurrence=1`)
    expect((await actions()).slice(0, 4)).toEqual(['date:unread', 'date:read', 'date:read', 'article:import'])
  })
  test('has the rules run again', async () => {
    const { path, article, read } = await imported()
    const from = async () =>
      (await desk.client.article.findUnique({ where: { id: article.id } }))?.noticedFrom
    const before = await from()
    await read({ written: 'Wednesday', date: '2020-08-12' })
    const after = await from()
    expect(after).not.toBe(before)
    await desk.ada('GET', `${path}/findings`)
    expect(await from()).toBe(after)
    await read({ written: 'Wednesday', date: '2020-08-19' })
    expect(await from()).not.toBe(after)
  })
  test('is read so by whoever said it first', async () => {
    const { dates, read } = await imported()
    const body = { written: 'Wednesday', date: '2020-08-12' }
    await (
      await desk.as('checker')
    )('PUT', dates, { body })
    expect((await read(body)).json.readings[0].by.name).toBe('Cem Checker')
  })
})

test('a long text is read in a thread, and the desk answers meanwhile', async () => {
  const text = Array.from(
    { length: 2_000 },
    (_, index) => `On Aug. ${(index % 28) + 1} they met again.`,
  ).join(' ')
  const { facts } = await imported(undefined, text)
  const asked = facts()
  expect((await desk.nobody('GET', '/healthz')).status).toBe(200)
  const { dates, unread } = await asked
  expect(unread).toEqual([])
  expect(dates).toHaveLength(2_000)
})
