import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json as jsonFormat } from '../exports/json.ts'
import { dossierWith, flagWith, textOf } from '../testing/dossiers.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { talkedOver } from '../testing/talked-over.ts'

// oxlint-disable-next-line no-explicit-any -- files of every shape
type File = any

let desk: TestDesk
let faults: (file: unknown) => string[]
let written: string
beforeAll(async () => {
  desk = await openTestDesk()
  const { path } = await talkedOver(desk)
  written = (await desk.ada('GET', `${path}/export/json`)).text
  faults = await judge(JSON.parse(written).schema)
})
afterAll(() => desk.close())

/** The schema as somebody else's library reads it, strictly: a word it does not know is an error. */
const judge = async (address: string) => {
  const { json: schema } = await desk.ada('GET', new URL(address).pathname)
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (file: unknown): string[] => {
    validate(file)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
const file = (): File => JSON.parse(written)

describe('the export json, by the JSON Schema it names', () => {
  test('of an article with something of everything', () => {
    expect(faults(file())).toEqual([])
  })

  test('of an article that came from another desk', async () => {
    const other = await openTestDesk()
    const { json } = await other.ada('POST', '/api/articles', { body: file() })
    const again = await other.ada('GET', `/api/articles/${json.id}/export/json`)
    await other.close()
    expect(faults(again.json)).toEqual([])
    expect(again.json.earlier).not.toBeNull()
  })

  test('of a desk that did not tell yet how dates were read and which rules were muted', () => {
    const { dateReadings: _read, mutedRules: _muted, ...older } = file()
    expect(faults(older)).toEqual([])
  })

  test.each<[string, () => Parameters<typeof dossierWith>[0]]>([
    ['with nothing said', () => ({})],
    ['with whatever words', () => ({ text: '=1+1 \u202eשלום 👩‍👩‍👧 \uFFFE\u000B', flags: [flagWith({ span: { start: 0, end: 4 }, note: 'x'.repeat(40_000) })] })],
    ['with names it had elsewhere', () => ({ flags: [flagWith()], names: new Map([['flag-1', { canonical: null, via: ['urn:x:1'] }]]) })],
  ])('of an article %s', async (_what, given) => {
    expect(faults(JSON.parse(await textOf(jsonFormat, dossierWith(given()))))).toEqual([])
  }) // prettier-ignore

  test.each<[string, (told: File) => void, string]>([
    ['another format', (told) => (told.format = 'flags'), '/format'],
    ['another version', (told) => (told.formatVersion = 1), '/formatVersion'],
    ['no text', (told) => delete told.article.revision.text, '/article/revision'],
    ['a flag without words', (told) => delete told.flags[0].quote, '/flags/0'],
    ['a category there is none of', (told) => (told.flags[0].category = 'typo'), '/flags/0/category'],
    ['a span that begins before the text', (told) => (told.flags[0].span.start = -1), '/flags/0/span/start'],
    ['a note that is no text', (told) => (told.flags[0].note = 7), '/flags/0/note'],
    ['a reply by nobody', (told) => delete told.flags[0].thread[0].author, '/flags/0/thread/0'],
    ['a time without a date', (told) => (told.exportedAt = '03:04'), '/exportedAt'],
    ['a day there is none of', (told) => (told.article.publishedOn = '2020-02-31'), '/article/publishedOn'],
    ['a check of nothing', (told) => delete told.checks[0].sentenceId, '/checks/0'],
    ['a date that is read as none there is', (told) => (told.dateReadings[0].date = '2020-02-31'), '/dateReadings/0/date'],
    ['a date without words', (told) => delete told.dateReadings[0].written, '/dateReadings/0'],
    ['a rule muted by nobody', (told) => delete told.mutedRules[0].by, '/mutedRules/0'],
    ['bytes that are none', (told) => (told.original.base64 = '!'), '/original/base64'],
    ['a sum that is none', (told) => (told.article.revision.hash = 'abc'), '/article/revision/hash'],
  ])('it is seen when there is %s', (_what, spoil, where) => {
    const told = file()
    spoil(told)
    expect(faults(told)).toContainEqual(expect.stringMatching(new RegExp(`^${where} `)))
  }) // prettier-ignore
})
