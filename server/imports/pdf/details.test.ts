import { describe, expect, test } from 'vitest'
import { detailsOf } from './details.ts'
import { readPages } from './read-pages.ts'
import { FIRST, page, set } from './typeset.ts'

const READING = readPages([page(set(50, 60, ['A heading'], { size: 20 }), set(50, 100, FIRST))])
const NOTHING = { title: null, author: null, language: null }

describe('what a file says about itself', () => {
  const titles: [title: string | null, found: string, source: string][] = [
    ['Port Ellery moves its ferry', 'Port Ellery moves its ferry', 'document'],
    ['Microsoft Word - story_final.docx', 'A heading', 'text'],
    ['story_final_2.pdf', 'A heading', 'text'],
    ['My story.docx', 'A heading', 'text'],
    ['untitled', 'A heading', 'text'],
    ['https://www.example.org/a', 'A heading', 'text'],
    [null, 'A heading', 'text'],
  ]
  test.each(titles)('the title %s', (title, value, source) => {
    expect(detailsOf({ ...NOTHING, title }, READING).title).toEqual({ value, source })
  })
  const authors: [author: string, found: string | undefined][] = [
    ['Nadia Verhoeven', 'Nadia Verhoeven'],
    ['Ruth Calloway and Tomas Brandt', 'Ruth Calloway and Tomas Brandt'],
    ['Jan van der Berg', 'Jan van der Berg'],
    ['nverhoeven', undefined],
    ['Windows User', undefined],
    ['Editorial', undefined],
    ['Ministry of Health', undefined],
  ]
  test.each(authors)('the author %s', (author, found) => {
    expect(detailsOf({ ...NOTHING, author }, READING).byline?.value).toBe(found)
  })
  test('a language only where it is a tag', () => {
    expect(detailsOf({ ...NOTHING, language: 'de-CH' }, READING).language?.value).toBe('de-CH')
    expect(detailsOf({ ...NOTHING, language: 'English (US)' }, READING).language).toBeUndefined()
  })
})
