import { describe, expect, it } from 'vitest'
import { comingFlags } from './coming-flags.ts'
import type { KeptWrite } from './write.ts'

const ID = '0198c0de-0000-7000-8000-000000000001'
const body = {
  ...{ id: ID, span: { start: 3, end: 9 }, category: 'quote', severity: 'major', note: 'Who said so?' },
}
const entry = (more: Partial<KeptWrite> = {}): KeptWrite => ({
  ...{ id: '1', key: `flag:${ID}`, label: 'Flag', page: 'page', wasSent: true },
  ...{ method: 'POST', url: '/api/articles/a/flags', body },
  ...more,
})

describe('flags that are coming', () => {
  it('are the new ones of the article, with what they are painted by', () => {
    expect(comingFlags([entry()], 'a')).toEqual([
      { id: ID, span: { start: 3, end: 9 }, category: 'quote', severity: 'major' },
    ])
  })

  it.each<[string, Partial<KeptWrite>]>([
    ['of another article', { url: '/api/articles/b/flags' }],
    ['a change of a flag', { method: 'PATCH', url: `/api/flags/${ID}` }],
    ['what the desk has refused', { refusal: 'The words are not there.' }],
    ['what an older page has kept in another form', { body: { note: 'Who said so?' } }],
    ['a flag that nobody has given an id', { body: { ...body, id: undefined } }],
  ])('are not %s', (_why, more) => {
    expect(comingFlags([entry(more)], 'a')).toEqual([])
  })
})
