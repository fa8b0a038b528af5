import { describe, expect, it } from 'vitest'
import { articleFileIn, isArticleFile } from './article-file.ts'

const FILE = {
  format: 'stet-flags',
  formatVersion: 2,
  article: { title: 'A story' },
  flags: [{}],
  sources: [],
}

describe('an article file', () => {
  it.each([
    ['as it was saved', JSON.stringify(FILE)],
    ['with a byte order mark', `\uFEFF${JSON.stringify(FILE)}`],
  ])('is known %s', (_how, text) => {
    expect(articleFileIn(text)).toMatchObject({ ok: true, glance: { article: { title: 'A story' } } })
  })

  it.each([
    ['half of it', JSON.stringify(FILE).slice(0, -4), /ends early/],
    ['a text', 'The minister left.', /no JSON/],
    ['nothing', '', /no JSON/],
    ['other JSON', '{"annotations":[]}', /not an article of a Stet desk/],
    ['a list', '[]', /not an article/],
    ['an article without its flags', JSON.stringify({ ...FILE, flags: undefined }), /not an article/],
    ['what an older desk wrote', JSON.stringify({ ...FILE, formatVersion: 1 }), /Another version/],
  ])('is not %s, and why is said', (_what, text, said) => {
    expect(articleFileIn(text)).toEqual({ ok: false, problem: expect.stringMatching(said) })
  })

  it('is told by its name or its type', () => {
    const told = ['a.json', 'A.JSON', 'a.txt', 'json.docx'].map((name) => isArticleFile({ name, type: '' }))
    expect(told).toEqual([true, true, false, false])
    expect(isArticleFile({ name: 'a', type: 'application/json' })).toBe(true)
  })
})
