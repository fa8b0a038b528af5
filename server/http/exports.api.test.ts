import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FLAG_COLUMNS } from '../exports/flag-rows.ts'
import { FORMATS } from '../exports/registry.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const NOTE =
  '=HYPERLINK("http://evil.example","click") \u202e👩‍👩‍👧 <script>alert(1)</script>\r\n"quoted", and more'
const TEXT =
  'The 😀 minister said on Wednesday that the talks in the capital of the\ncountry would go on. <b>=1+1</b> he added.'

let desk: TestDesk
let path: string
let flagId: string
beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', {
    body: { text: TEXT, title: 'Übergabe: “The talks” / go on' },
  })
  path = `/api/articles/${json.id}`
  const flag = { category: 'number', severity: 'minor' }
  const start = json.revision.text.indexOf('=1+1')
  await desk.ada('POST', `${path}/flags`, { body: { ...flag, span: { start, end: start + 4 }, note: NOTE } })
  const first = await desk.ada('POST', `${path}/flags`, {
    body: { ...flag, span: { start: 7, end: 15 }, note: 'Who?', suggestedText: '-' },
  })
  flagId = first.json.id
})
afterAll(() => desk.close())

describe('refused', () => {
  test('a format there is none of', async () => {
    expect((await desk.ada('GET', `${path}/export/pdf2`)).json).toMatchObject({
      status: 404,
      code: 'no-such-format',
    })
  })
  test('an article there is none of', async () => {
    expect((await desk.ada('GET', '/api/articles/x/export/csv')).json).toMatchObject({
      status: 404,
      code: 'no-such-article',
    })
  })
})

test('the catalogue names the formats', async () => {
  const { json } = await desk.ada('GET', '/api/exports')
  expect(json.items.map(({ id }: { id: string }) => id)).toEqual(FORMATS.map(({ id }) => id))
  expect(json.items).toContainEqual(expect.objectContaining({ id: 'csv', title: 'CSV', unavailable: null }))
})

describe('what a format lacks is said before it is asked for', () => {
  const lacking = async (query: string): Promise<Record<string, string>> => {
    const { json } = await desk.ada('GET', `/api/exports/preview${query}`)
    return Object.fromEntries(
      json.lacking.map(({ format, reason }: { format: string; reason: string }) => [format, reason]),
    )
  }
  const ofArticle = () => lacking(`?article=${path.split('/').at(-1)}`)

  test('of an article, in the words with which it would be refused', async () => {
    const told = await ofArticle()
    expect(Object.keys(told).toSorted()).toEqual(['claim-review', 'correction', 'correction-note', 'docx-original'])
    for (const [format, reason] of Object.entries(told)) {
      const { json } = await desk.ada('GET', `${path}/export/${format}`)
      expect(json).toMatchObject({ status: 422, code: 'nothing-to-export', detail: reason })
    }
  }) // prettier-ignore
  test('and of the queue what is known of any article', async () => {
    expect(Object.keys(await lacking(''))).toEqual(['claim-review'])
    expect(Object.keys(await lacking('?article=nothing-here'))).toEqual(['claim-review'])
  })
  test('as long as it is so', async () => {
    const claimant = { type: 'Person', name: 'N. N.', jobTitle: null, url: null }
    const claim = { claimed: 'So.', claimant, claimedOn: null, appearances: [], rating: 'False', explanation: null, reviewUrl: 'https://news.example/r' }
    const { json } = await desk.ada('PATCH', `/api/flags/${flagId}`, { body: { claim }, ifMatch: 1 })
    expect(Object.keys(await ofArticle())).not.toContain('claim-review')
    expect(Object.keys(await lacking('?severity=blocker'))).toContain('claim-review')
    await desk.ada('PATCH', `/api/flags/${flagId}`, { body: { claim: null }, ifMatch: json.version })
    expect(Object.keys(await ofArticle())).toContain('claim-review')
  }) // prettier-ignore
})

describe('CSV', () => {
  const rows = async () =>
    parse((await desk.ada('GET', `${path}/export/csv`)).text, { bom: true, columns: true }) as Record<
      string,
      string
    >[]

  test('begins with a byte order mark, quotes every field and ends rows with CRLF', async () => {
    const { text, headers } = await desk.ada('GET', `${path}/export/csv`)
    expect(text.startsWith('\uFEFF"#","flag_id","article","version"')).toBe(true)
    expect(text.endsWith('"\r\n')).toBe(true)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="?bergabe-the-talks-go-on-flags.csv"; filename*=UTF-8\'\'%C3%BCbergabe-the-talks-go-on-flags.csv',
    )
  })

  test('has a row a flag in reading order, with every column', async () => {
    const [first, second] = await rows()
    expect(Object.keys(first ?? {})).toEqual([...FLAG_COLUMNS, 'guarded'])
    expect(first).toMatchObject({
      '#': '1', version: '1', paragraph: '1', line_from: '1', line_to: '1', char_from: '6', char_to: '14',
      exact_quote: 'minister', issue: 'Who?', suggested_text: "'-", raised_by: 'Ada Checker', guarded: 'suggested_text',
      permalink: `${desk.url}${path.replace('/api', '')}?flag=${flagId}`,
    }) // prettier-ignore
    expect(second).toMatchObject({ line_from: '2', category: 'number', severity: 'minor', status: 'open' })
  })

  test('is harmless in a spreadsheet, and says which cells were guarded', async () => {
    const [, second] = await rows()
    expect(second).toMatchObject({ exact_quote: "'=1+1", issue: `'${NOTE}`, guarded: 'exact_quote issue' })
  })
})

describe('JSON', () => {
  test('has every word as it stands, and positions in both units', async () => {
    const { json } = await desk.ada('GET', `${path}/export/json`)
    expect(json).toMatchObject({
      format: 'stet-flags',
      article: { title: 'Übergabe: “The talks” / go on' },
      flags: [
        {
          id: flagId,
          quote: { exact: 'minister' },
          span: { start: 7, end: 15 },
          codePoints: { start: 6, end: 14 },
        },
        { quote: { exact: '=1+1' }, note: NOTE },
      ],
    })
  })
})
