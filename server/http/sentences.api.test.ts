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
