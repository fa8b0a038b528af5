import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { readWord } from '../testing/word-document.ts'
import { bold, run, wordFile } from '../testing/word-original.ts'
import { wordsIn } from '../testing/words-in.ts'

let desk: TestDesk
let path: string
let text: string
beforeAll(async () => {
  desk = await openTestDesk()
  const bytes = await wordFile([
    [run('The talks')],
    [run('The mini'), bold('ster left'), run(' on Monday.')],
    [run('Nobody followed.')],
  ])
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'talks.docx')
  const { json } = await desk.ada('POST', '/api/articles', { form })
  path = `/api/articles/${json.id}`
  text = json.revision.text
})
afterAll(() => desk.close())

const flag = async (words: string, note = 'Who?') => {
  const start = text.indexOf(words)
  const body = { span: { start, end: start + words.length }, category: 'identity', severity: 'major', note }
  return (await desk.ada('POST', `${path}/flags`, { body })).json
}
const exported = (query = '') => desk.ada('GET', `${path}/export/docx-original${query}`)

describe('the Word document of the author', () => {
  test('comes back with comments on the flagged words', async () => {
    const { id } = await flag('minister left')
    await desk.ada('POST', `/api/flags/${id}/comments`, { body: { text: 'The premier.' } })
    const reply = await exported()
    expect(reply.headers.get('content-type')).toMatch(/wordprocessingml/)
    expect(readWord(reply.bytes).comments).toMatchObject([
      { words: 'minister left', author: 'Ada Checker', text: expect.stringContaining('Who?') },
      { words: 'minister left', author: 'Ada Checker', text: 'The premier.', parent: '00000001' },
    ])
  })

  test('is lacking nothing', async () => {
    const { json } = await desk.ada('GET', `/api/exports/preview?article=${path.split('/').at(-1)}`)
    expect(json.lacking).not.toContainEqual(expect.objectContaining({ format: 'docx-original' }))
  })

  test('is as confidential as the desk', async () => {
    const { id: flagId } = await flag('Nobody')
    const body = { type: 'interview', title: 'secret-title', confidential: true }
    const secret = (await desk.ada('POST', '/api/sources', { body })).json
    await desk.ada('POST', `${path}/citations`, {
      body: { sourceId: secret.id, flagId, locator: 'secret-page' },
    })
    expect(await wordsIn((await exported()).bytes)).not.toContain('secret')
    expect(await wordsIn((await exported(`?confidential=${secret.id}`)).bytes)).toContain('secret-title')
  })

  test('is refused where there is none, with what to take instead', async () => {
    const { json: article } = await desk.ada('POST', '/api/articles', { body: { text } })
    const span = { start: 0, end: 3 }
    await desk.ada('POST', `/api/articles/${article.id}/flags`, {
      body: { span, category: 'link', severity: 'minor', note: '?' },
    })
    const { json } = await desk.ada('GET', `/api/articles/${article.id}/export/docx-original`)
    expect(json).toMatchObject({ status: 422, code: 'nothing-to-export' })
    expect(JSON.stringify(json)).toContain('did not come in as a Word document')
  })
})
