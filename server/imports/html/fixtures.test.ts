import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FoundDetails } from '#domain/article/details.ts'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from '#domain/repair/compose.ts'
import { html } from '../html.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures')
const fixture = (name: string) => readFileSync(path.join(FIXTURES, name))

const read = async (name: string, url = 'https://news.example/2020/page.html') => {
  const result = await html.read({ bytes: fixture(`${name}.html`), url }, () => {})
  if (!result.ok) throw new Error(result.problem)
  const draft = compose(result.reading)
  const { original } = result.reading
  const blocks = draft.blocks.map(({ kind, start, end, href }) => [
    kind,
    draft.text.slice(start, end),
    href ?? '',
  ])
  const furniture = draft.repairs
    .filter(({ kind }) => kind === 'dropped-furniture')
    .map(({ before }) => before)
  return { original, blocks, furniture, details: result.details, draft }
}

const NAMES = ['news-site', 'blog', 'cms-fragment', 'graph', 'live-blog', 'german', 'russian', 'interrupted']

describe('saved pages', () => {
  test.each(NAMES)('%s: each block with its kind and its link', async (name) => {
    const { blocks, furniture } = await read(name)
    // Beside each page stands what an editor reads of it, and what is left out.
    expect({ blocks, furniture }).toEqual(JSON.parse(fixture(`${name}.json`).toString()))
  })

  test.each(NAMES)('%s: every repair can be taken back', async (name) => {
    const { draft, original } = await read(name)
    expect(restoreOriginal(draft)).toBe(original)
  })

  const DETAILS: [name: string, details: FoundDetails][] = [
    [
      'news-site',
      {
        title: { value: 'Kremlin sees no need to help Belarus, for now', source: 'meta' },
        byline: { value: 'Jane Doe, John Roe', source: 'json-ld' },
        publishedOn: { value: '2020-08-19', source: 'article:published_time' },
        language: { value: 'en-GB', source: 'meta' },
      },
    ],
    [
      'blog',
      {
        title: { value: 'On counting swans', source: 'text' },
        byline: { value: 'Ada Fenn', source: 'meta' },
        publishedOn: { value: '2021-03-03', source: 'text' },
      },
    ],
    ['cms-fragment', {}],
    [
      'graph',
      {
        title: { value: 'Harvest down by a tenth', source: 'json-ld' },
        byline: { value: 'Ann Lee', source: 'json-ld' },
        publishedOn: { value: '2021-03-01', source: 'time' },
        language: { value: 'en_US', source: 'meta' },
      },
    ],
    [
      'live-blog',
      {
        title: { value: 'Storm Ada: as it happened', source: 'json-ld' },
        publishedOn: { value: '2022-02-18', source: 'json-ld' },
        language: { value: 'en', source: 'meta' },
      },
    ],
    [
      'german',
      {
        title: { value: 'Streit um die Brücke', source: 'meta' },
        publishedOn: { value: '2020-10-05', source: 'meta' },
        language: { value: 'de', source: 'meta' },
      },
    ],
    ['russian', { title: { value: 'Мост закроют до мая', source: 'text' } }],
  ]
  test.each(DETAILS)('%s: what it says about itself', async (name, details) => {
    const sourceUrl = { value: 'https://news.example/2020/page.html', source: 'address' }
    expect((await read(name)).details).toEqual({ ...details, sourceUrl })
  })
})
