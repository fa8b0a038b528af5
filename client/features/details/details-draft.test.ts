import { expect, test } from 'vitest'
import {
  changeIn,
  contested,
  type Details,
  type DetailsDraft,
  keptOver,
  NOTHING_TYPED,
  typedIn,
  yieldedTo,
} from './details-draft.ts'

const THERE: Details = {
  title: 'Talks in Minsk',
  byline: null,
  publishedOn: null,
  sourceUrl: 'https://paper.example/talks',
  language: 'en',
}

const typing = (...typed: [keyof Details, string][]): DetailsDraft =>
  typed.reduce<DetailsDraft>(
    (draft, [name, value]) => ({ ...draft, ...typedIn(draft, THERE, name, value) }),
    NOTHING_TYPED,
  )

test.each<[string, DetailsDraft, ReturnType<typeof changeIn>]>([
  ['nothing', NOTHING_TYPED, null],
  ['what was there', typing(['title', 'Talks'], ['title', THERE.title]), null],
  ['no byline where there was none', typing(['byline', 'x'], ['byline', ' ']), null],
  [
    'a day, and no address',
    typing(['publishedOn', '2020-08-19'], ['sourceUrl', '']),
    {
      from: { publishedOn: null, sourceUrl: THERE.sourceUrl },
      change: { publishedOn: '2020-08-19', sourceUrl: null },
    },
  ],
  [
    'an address and a language with white space around them',
    typing(['sourceUrl', ' https://a.example '], ['language', 'de ']),
    {
      from: { sourceUrl: THERE.sourceUrl, language: 'en' },
      change: { sourceUrl: 'https://a.example', language: 'de' },
    },
  ],
  [
    'no title, for the contract to refuse',
    typing(['title', ' ']),
    { from: { title: THERE.title }, change: { title: '' } },
  ],
])('typed %s', (_what, draft, change) => {
  expect(changeIn(draft)).toEqual(change)
})

test('of what two have changed only that is contested which both have', () => {
  const draft = typing(['title', 'Talks in Moscow'], ['publishedOn', '2020-08-19'])
  const theirs = { ...THERE, title: 'Talks in Kyiv', byline: 'AFP' }
  expect(contested(draft, theirs)).toEqual(['title'])
  expect(changeIn(keptOver(draft, theirs))).toEqual({
    from: { title: 'Talks in Kyiv', publishedOn: null },
    change: { title: 'Talks in Moscow', publishedOn: '2020-08-19' },
  })
  expect(changeIn(yieldedTo(draft, theirs))).toEqual({
    from: { publishedOn: null },
    change: { publishedOn: '2020-08-19' },
  })
})
