import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

type Sentence = { id: string; start: number; end: number }

const TEXT = 'He left. She stayed at home.\n\nThe 😀 others waited.'
const article = async () => (await desk.ada('POST', '/api/articles', { body: { text: TEXT } })).json
const read = ({ revision }: { revision: { text: string; sentences: Sentence[] } }) =>
  revision.sentences.map(({ start, end }) => revision.text.slice(start, end))

describe('refused', () => {
  test.each(['split', 'merge'])('%s without a session, on no article, with nothing', async (what) => {
    const { id } = await article()
    const path = `/api/articles/${id}/sentences/${what}`
    expect((await desk.nobody('POST', path, { body: {} })).status).toBe(401)
    expect((await desk.ada('POST', path, { body: {} })).status).toBe(422)
    const body = what === 'split' ? { sentenceId: 'x', at: 3 } : { sentenceIds: ['x', 'y'] }
    expect((await desk.ada('POST', `/api/articles/none/sentences/${what}`, { body })).status).toBe(404)
    expect((await desk.ada('POST', path, { body })).json.code).toBe('no-such-sentence')
  })
  test('a place outside the sentence or inside a character', async () => {
    const { id, revision } = await article()
    const [first, , last] = revision.sentences as Sentence[]
    const path = `/api/articles/${id}/sentences/split`
    for (const at of [first!.start, first!.end, first!.end + 3]) {
      const reply = await desk.ada('POST', path, { body: { sentenceId: first!.id, at } })
      expect(reply).toMatchObject({ status: 422, json: { code: 'outside' } })
    }
    const inside = TEXT.indexOf('😀') + 1
    const reply = await desk.ada('POST', path, { body: { sentenceId: last!.id, at: inside } })
    expect(reply).toMatchObject({ status: 422, json: { code: 'splits-character' } })
  })
  test('an id for the new sentence that is none, or another sentence’s', async () => {
    const { id, revision } = await article()
    const [first, second] = revision.sentences as [Sentence, Sentence]
    const split = (newSentenceId: string) =>
      desk.ada('POST', `/api/articles/${id}/sentences/split`, {
        body: { sentenceId: first.id, at: TEXT.indexOf('left'), newSentenceId },
      })
    expect((await split('no uuid')).status).toBe(422)
    expect((await split(second.id)).json).toMatchObject({ status: 409, code: 'id-taken' })
  })
  test('an author, who only reads', async () => {
    const { id, revision } = await article()
    const [first, second] = revision.sentences as [Sentence, Sentence]
    const olga = await desk.as('author')
    const path = `/api/articles/${id}/sentences`
    const at = TEXT.indexOf('left')
    expect((await olga('POST', `${path}/split`, { body: { sentenceId: first.id, at } })).status).toBe(403)
    const body = { sentenceIds: [first.id, second.id] }
    expect((await olga('POST', `${path}/merge`, { body })).status).toBe(403)
  })
  test('sentences of two blocks, and a sentence with itself', async () => {
    const { id, revision } = await article()
    const [first, second, third] = (revision.sentences as Sentence[]).map((sentence) => sentence.id)
    for (const sentenceIds of [
      [second, third],
      [first, third],
      [first, first],
    ]) {
      const reply = await desk.ada('POST', `/api/articles/${id}/sentences/merge`, { body: { sentenceIds } })
      expect(reply).toMatchObject({ status: 422, json: { code: 'not-neighbours' } })
    }
    expect(read((await desk.ada('GET', `/api/articles/${id}`)).json)).toHaveLength(3)
  })
})

test('a sentence is split and merged again, with its id and in the history', async () => {
  const { id, version, revision } = await article()
  const second = (revision.sentences as Sentence[])[1]!
  const at = TEXT.indexOf(' at home')
  const split = await desk.ada('POST', `/api/articles/${id}/sentences/split`, {
    body: { sentenceId: second.id, at },
  })
  expect(split.status).toBe(200)
  expect(read(split.json)).toEqual(['He left.', 'She stayed', 'at home.', 'The 😀 others waited.'])
  expect(split.json.revision.sentences[1].id).toBe(second.id)
  expect(split.json.version).toBe(version + 1)
  expect(split.json.progress.sentences).toBe(4)
  const sentenceIds = split.json.revision.sentences.slice(0, 3).map((sentence: Sentence) => sentence.id)
  const merged = await desk.ada('POST', `/api/articles/${id}/sentences/merge`, { body: { sentenceIds } })
  expect(read(merged.json)).toEqual(['He left. She stayed at home.', 'The 😀 others waited.'])
  const { items } = (await desk.ada('GET', `/api/articles/${id}/history`)).json
  expect(items.map(({ action }: { action: string }) => action)).toEqual([
    'sentence:merge',
    'sentence:split',
    'article:import',
  ])
})

test('a merge is taken back with the id that the second sentence had, and splitting twice is once', async () => {
  const { id, revision } = await article()
  const [first, second] = revision.sentences as [Sentence, Sentence]
  const path = `/api/articles/${id}/sentences`
  await desk.ada('POST', `${path}/merge`, { body: { sentenceIds: [first.id, second.id] } })
  const body = { sentenceId: first.id, at: second.start, newSentenceId: second.id }
  const split = await desk.ada('POST', `${path}/split`, { body })
  expect(split.json.revision.sentences).toEqual(revision.sentences)
  const again = await desk.ada('POST', `${path}/split`, { body })
  expect(again).toMatchObject({ status: 200, json: { version: split.json.version } })
  expect(again.json.revision.sentences).toEqual(revision.sentences)
})
