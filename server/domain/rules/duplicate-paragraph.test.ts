import { describe, expect, test } from 'vitest'
import { collectFacts } from '#domain/facts/facts.ts'
import { noticedIn } from '../../testing/rule-articles.ts'
import { duplicateParagraph } from './duplicate-paragraph.ts'

const TALKS = 'The minister said on Wednesday that the talks in the capital would go on for another week.'
const COURT =
  'The court will hear the complaint of the opposition before the end of the month, its speaker said.'
const SHORT = 'The talks will go on, the minister said.'
const LONG =
  'Nobody in the small town on the river had expected that the bridge which was opened with so much pride in the ' +
  'spring would have to be closed in the autumn, because the engineers had found cracks in two of its pillars and did ' +
  'not want to wait until the first heavy lorry of the winter had shown how deep they were.'
const found = (...paragraphs: string[]) => noticedIn(duplicateParagraph, paragraphs.join('\n\n'))

describe('valid', () => {
  const cases: [why: string, ...paragraphs: string[]][] = [
    ['different paragraphs', TALKS, COURT],
    ['a short line twice', SHORT, COURT, SHORT],
    ['a refrain', TALKS, COURT, TALKS, LONG, TALKS],
    ['what a live blog says of itself', `This live blog is closed; follow us for more on the talks in the capital.`, TALKS, `This live blog is closed; follow us for more on the talks in the capital.`], // prettier-ignore
    ['entries of a live blog', `10:45 ${TALKS}`, COURT, `10:45 ${TALKS}`],
    ['a statute', `Article 5 ${TALKS}`, COURT, `Article 5 ${TALKS}`],
    ['a numbered clause', `§ 12 ${TALKS}`, COURT, `§ 12 ${TALKS}`],
    ['a related link twice', `Related: ${COURT}`, TALKS, `Related: ${COURT}`],
    ['lines of a song', 'Say that the ships of the year come in, that the ships of the year come in', COURT, 'Say that the ships of the year come in, that the ships of the year come in'], // prettier-ignore
    ['lines of a program', 'const talks = open({ at: [1, 2, 3] }); // begins the talks, and waits.', COURT, 'const talks = open({ at: [1, 2, 3] }); // begins the talks, and waits.'], // prettier-ignore
    ['paragraphs that begin alike', `${TALKS} ${COURT}`, `${TALKS} Nobody knows what comes after that.`],
  ]
  test.each(cases)('%s', (_why, ...paragraphs) => {
    expect(found(...paragraphs)).toEqual([])
  })
})

describe('invalid', () => {
  test('the same paragraph twice: the second is flagged, the first beside it', () => {
    const [finding, ...others] = found(TALKS, COURT, TALKS)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ confidence: 'precise', category: 'artefact', values: { alike: '100 %' } })
    expect(finding?.words).toEqual([TALKS, TALKS])
    expect(finding?.spans[0].start).toBeGreaterThan(finding?.spans[1]?.start ?? 0)
  })
  test('other marks and capitals make no difference', () => {
    expect(found(`“${TALKS}”`, COURT, TALKS.replace('The', 'THE'))).toMatchObject([{ confidence: 'precise' }])
  })
  test('one that differs in a word is a hint', () => {
    const [finding, ...others] = found(LONG, COURT, LONG.replace('winter', 'year'))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ confidence: 'hint' })
    expect(finding?.values['alike']).toMatch(/^9\d %$/)
  })
  test('a pulled quotation is a hint', () => {
    const text = `${TALKS}\n\n${TALKS}`
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: TALKS.length },
      { kind: 'quote' as const, start: TALKS.length + 2, end: text.length },
    ]
    const facts = collectFacts({ publishedOn: null, language: 'en', text, blocks, links: [], sentences: [] })
    expect([...duplicateParagraph.check(facts)]).toMatchObject([{ confidence: 'hint' }])
  })
})
