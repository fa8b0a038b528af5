import { describe, expect, it } from 'vitest'
import { contentOf, draftPlace, freshDraft, type SourceUse } from './source-draft.ts'

const use: SourceUse = { kind: 'new', target: { kind: 'sentence', id: 's', quote: 'Words.' } }

describe('a source that nobody has typed into', () => {
  it('was looked at today, and says nothing else', () => {
    const draft = freshDraft(use, new Date(2020, 7, 9, 23, 59))
    expect(contentOf({ ...draft, title: 'Minutes' })).toEqual({
      ...{ type: 'web-page', title: 'Minutes', rank: 'secondary', confidential: false },
      ...{ url: null, publisher: null, author: null, locator: null, quotedWords: null },
      accessedOn: '2020-08-09',
    })
  })
  it('is found again from whatever sentence', () => {
    const other: SourceUse = { kind: 'new', target: { kind: 'flag', id: 'f', quote: 'Others.' } }
    expect(draftPlace('ada', use)).toBe(draftPlace('ada', other))
    expect(draftPlace('ada', use)).not.toBe(draftPlace('bob', use))
  })
})

it('what is typed is kept as it is, an address without the space around it', () => {
  const draft = freshDraft(use, new Date())
  const typed = {
    ...draft,
    url: ' https://a.example ',
    quotedWords: ' “He left.”\n',
    author: '  ',
    accessedOn: '',
  }
  expect(contentOf(typed)).toMatchObject({
    ...{ url: 'https://a.example', quotedWords: ' “He left.”\n', author: null, accessedOn: null },
  })
})
