import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docx as importer } from '../../imports/docx.ts'
import { bytesOf, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { articleOf, readWord, wordParts } from '../../testing/word-document.ts'
import { changesOf } from './changes.ts'
import { docx } from './docx.ts'

const TEXT =
  'The minister left on Monday. Nobody followed him.\n\nThe élan of the 😀 crowd was gone.\n\nHe came back.'
const on = (words: string, more: object = {}, text = TEXT) => {
  const start = text.indexOf(words)
  return flagWith({
    ...{ id: words, span: { start, end: start + words.length } },
    ...{ quote: { exact: words, prefix: '', suffix: '' } },
    ...more,
  })
}
const AT = '2026-01-02T03:04:05Z'
const HOSTILE = '=1+1 <w:t>&amp;</w:t> ]]> \u0000\u001B\uFFFE\uD83D \u202Eשלום\u202C 👩‍👩‍👧 "\'\ttab'
const asWritten = (text: string) =>
  text
    .replaceAll(/\r\n|\r/g, '\n')
    // oxlint-disable-next-line no-control-regex -- what XML cannot hold
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')

describe('comments', () => {
  test('stand on the words of their flags: nested, overlapping, over three paragraphs', async () => {
    const words = [
      'minister',
      'The minister left',
      'left on Monday',
      'him.\n\nThe élan of the 😀 crowd was gone.\n\nHe',
      'back.',
      TEXT,
    ]
    const flags = words.map((each) => on(each))
    const { comments } = readWord(await bytesOf(docx, dossierWith({ text: TEXT, flags })))
    expect(comments.map((comment) => comment.words)).toEqual(words)
  })

  test('and are read there by those who read Word documents', async () => {
    const words = ['minister', 'The minister left', 'crowd was gone.']
    const flags = words.map((each) => on(each, { note: `About ${each}` }))
    const result = await importer.read(
      { bytes: await bytesOf(docx, dossierWith({ text: TEXT, flags })) },
      () => {},
    )
    if (!result.ok) throw new Error(result.problem)
    const { original, comments } = result.reading
    expect(original).toBe(`A minister left\n\n1 Jan 2026\n\n${TEXT}`)
    expect(comments.map(({ from, to }) => original.slice(from, to))).toEqual(words)
    expect(comments[0]).toMatchObject({
      author: 'Ada Checker',
      at: '2026-01-02T03:04:05.000Z',
      words: 'identity · major · open\nAbout minister\nhttps://desk.example/articles/article-1?flag=minister',
    })
  })

  test('carry their answers, their sources and how they were settled', async () => {
    const reply = { id: 'r', flagId: 'minister', author: { id: 'o', name: 'Olga Author' }, mentions: [] }
    const flag = on('minister', {
      ...{ note: 'Who?\r\nWhich one?', status: 'resolved', outcome: 'stet', reason: 'It is so.' },
      settled: { by: { id: 'r', name: 'Rita Reviewer' }, at: '2026-01-04T00:00:00.000Z' },
      claim: {
        ...{ claimed: 'Forty left.', claimedOn: null, appearances: [], rating: 'False', reviewUrl: null },
        claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null },
        explanation: null,
      },
    })
    const threads = new Map([
      ['minister', [
        { ...reply, text: 'Him.', proposal: null, createdAt: '2026-01-03T00:00:00.000Z' },
        { ...reply, text: '', proposal: { words: 'minister', text: 'PM' }, createdAt: '2026-01-03T01:00:00.000Z' },
      ]],
    ]) // prettier-ignore
    const { comments } = readWord(
      await bytesOf(docx, dossierWith({ text: TEXT, flags: [flag, on('back')], threads })),
    )
    const text =
      'identity · major · resolved\nWho?\nWhich one?\nReviews a claim by N. N.: rated False. “Forty left.”\nSettled as stet by Rita Reviewer, 2026-01-04: It is so.\nhttps://desk.example/articles/article-1?flag=minister'
    expect(comments).toMatchObject([
      { words: 'minister', author: 'Ada Checker', at: AT, text, isDone: true, parent: null },
      { words: 'minister', author: 'Olga Author', at: '2026-01-03T00:00:00Z', text: 'Him.', isDone: true, parent: '00000001' },
      { words: 'minister', text: 'Proposes: PM', isDone: true, parent: '00000001' },
      { words: 'back', isDone: false, parent: null },
    ]) // prettier-ignore
  })

  test('on words that are no longer there stand above the article and say so', async () => {
    const lost = on('minister', {
      anchor: { revisionId: 'revision-1', outcome: 'lost' },
      suggestedText: 'PM',
    })
    const { comments, paragraphs } = readWord(await bytesOf(docx, dossierWith({ text: TEXT, flags: [lost] })))
    expect(comments).toMatchObject([
      { words: '', text: expect.stringContaining('no longer in the text: “minister”') },
    ])
    expect(articleOf(paragraphs)).toEqual({ before: TEXT, after: TEXT })
  })
})

describe('tracked changes', () => {
  const cases: [why: string, flags: ReturnType<typeof on>[], after: string][] = [
    ['one', [on('minister', { suggestedText: 'premier' })], TEXT.replace('minister', 'premier')],
    ['a cut', [on(' on Monday', { suggestedText: '' })], TEXT.replace(' on Monday', '')],
    ['over paragraphs', [on('him.\n\nThe élan', { suggestedText: 'him but the élan' })], TEXT.replace('him.\n\nThe élan', 'him but the élan')],
    ['a whole paragraph', [on('The élan of the 😀 crowd was gone.', { suggestedText: '' })], TEXT.replace('The élan of the 😀 crowd was gone.\n\n', '')],
    ['side by side', [on('minister', { suggestedText: 'a' }), on(' left', { suggestedText: 'b' })], TEXT.replace('minister left', 'ab')],
    ['of overlapping ones the graver', [on('minister left', { suggestedText: 'x' }), on('The minister', { suggestedText: 'She', severity: 'blocker' })], TEXT.replace('The minister', 'She')],
    ['of equally grave ones the shorter', [on('The minister left', { suggestedText: 'x' }), on('minister', { suggestedText: 'PM' })], TEXT.replace('minister', 'PM')],
    ['none of what is settled', [on('minister', { suggestedText: 'x', status: 'resolved', outcome: 'stet' })], TEXT],
    ['none where nothing would change', [on('minister', { suggestedText: 'minister' })], TEXT],
    ['new paragraphs', [on('Monday', { suggestedText: 'a\n\nb\r\n \r\nc' }), on('Nobody', { suggestedText: 'x\n\ny' })], TEXT.replace('Monday', 'a\n\nb\n\nc').replace('Nobody', 'x\n\ny')],
    ['new paragraphs over old ones', [on('him.\n\nThe élan', { suggestedText: 'a\n\nb\n\nc' })], TEXT.replace('him.\n\nThe élan', 'a\n\nb\n\nc')],
    ['with breaks', [on('Monday', { suggestedText: 'a\tb\r\nc' })], TEXT.replace('Monday', 'a\tb\nc')],
  ] // prettier-ignore
  test.each(cases)('%s', async (_why, flags, after) => {
    const bytes = await bytesOf(docx, dossierWith({ text: TEXT, flags }))
    const { paragraphs, comments } = readWord(bytes)
    expect(articleOf(paragraphs)).toEqual({ before: TEXT, after })
    expect(comments.map(({ words }) => words)).toEqual(flags.map(({ quote }) => quote.exact))
    const told = flags.length - changesOf(dossierWith({ text: TEXT }).article.revision.blocks, flags).length
    const remarks = comments.filter(({ text }) => text.includes('overlaps another one'))
    expect(remarks).toHaveLength(flags.length === 2 && told === 1 ? 1 : 0)
  })

  test('whatever the flags, rejecting all is the article and accepting all the corrected copy', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a\tb', 'a\nb', HOSTILE, 'سلام ok'),
    )
    const blocks = fc.array(
      words.map((each) => each.replaceAll(/\s*[\r\n]\s*/g, '\n').trim()).filter((each) => each !== ''),
      { minLength: 1, maxLength: 4 },
    )
    const flag = fc.record({
      ...{ from: fc.nat(), length: fc.integer({ min: 1, max: 40 }) },
      suggestedText: fc.option(fc.oneof(fc.constantFrom('', 'a\n\nb', '\n\n'), fc.string())),
      ...{ severity: fc.constantFrom('major', 'minor'), id: fc.uuid() },
    })
    await fc.assert(
      fc.asyncProperty(blocks, fc.array(flag, { maxLength: 8 }), async (parts, given) => {
        const text = parts.join('\n\n')
        const flags = given.map(({ from, length, ...more }) => {
          const start = from % text.length
          const end = Math.min(text.length, start + length)
          return flagWith({
            ...more,
            severity: more.severity as 'major',
            span: whole(text, start, end),
            quote: { exact: text.slice(start, end), prefix: '', suffix: '' },
          })
        })
        const dossier = dossierWith({ text, flags, article: { title: 'T' } })
        const { paragraphs } = readWord(await bytesOf(docx, dossier))
        const { before, after } = articleOf(paragraphs)
        expect(before).toBe(asWritten(text))
        const changes = changesOf(dossier.article.revision.blocks, flags)
        expect(withoutGaps(after)).toBe(withoutGaps(asWritten(corrected(text, changes))))
      }),
    )
  })
})

test('any text fits', async () => {
  const text = `${HOSTILE}\n\nשלום עולם and more\n\n• listed`
  const note = `${HOSTILE}${'x'.repeat(40_000)}`
  const person = { id: 'p', name: `${HOSTILE}${'n'.repeat(300)}` }
  const flags = [
    on('=1+1', { note, author: person }, text),
    on('שלום עולם', { suggestedText: HOSTILE, author: person }, text),
  ]
  const bytes = await bytesOf(
    docx,
    dossierWith({ text, flags, article: { title: HOSTILE, byline: HOSTILE, language: '"><x' } }),
  )
  const { paragraphs, comments } = readWord(bytes)
  expect(articleOf(paragraphs).before).toBe(asWritten(text))
  expect(comments[0]?.text).toContain(asWritten(note).replace('\t', ''))
  for (const [name, xml] of Object.entries(wordParts(bytes)))
    expect([name, asWritten(xml)]).toEqual([name, xml])
  expect(wordParts(bytes)['word/document.xml']).toContain('<w:bidi/></w:pPr>')
})

test('words that lead somewhere are links; what is no address is plain', async () => {
  const links = [
    { start: 4, end: 12, href: 'https://a.example/x y?ü|"' },
    { start: 13, end: 17, href: 'javascript:alert(1)' },
    { start: 21, end: 27, href: `https://a.example/${'x'.repeat(3000)}` },
  ]
  const parts = wordParts(await bytesOf(docx, dossierWith({ text: TEXT, revision: { links } })))
  expect(parts['word/_rels/document.xml.rels']).toContain(
    'Target="https://a.example/x%20y?%C3%BC%7C%22" TargetMode="External"',
  )
  expect(parts['word/document.xml']?.match(/<w:hyperlink r:id="link1">/g)).toHaveLength(1)
  expect(parts['word/document.xml']?.match(/<w:hyperlink/g)).toHaveLength(1)
})

test('comments are known by numbers that Word takes', async () => {
  const flags = Array.from({ length: 300 }, (_, index) => flagWith({ id: `f${index}` }))
  const xml = wordParts(await bytesOf(docx, dossierWith({ flags })))['word/comments.xml'] ?? ''
  const ids = Array.from(xml.matchAll(/w14:paraId="([^"]*)"/g), ([, id = '']) => id)
  expect(new Set(ids).size).toBe(300)
  for (const id of ids) expect(id).toMatch(/^(?!0{8})[0-7][0-9A-F]{7}$/)
})

const corrected = (text: string, changes: ReturnType<typeof changesOf>): string =>
  changes
    .toReversed()
    .reduce((all, { start, end, text: instead }) => all.slice(0, start) + instead + all.slice(end), text)

/** Paragraphs of which nothing is left go with their words. */
const withoutGaps = (text: string): string => text.replaceAll(/\n{2,}/g, '\n\n').replaceAll(/^\n+|\n+$/g, '')

/** A span that cuts no character in two. */
const whole = (text: string, start: number, end: number) => {
  const before =
    /[\uDC00-\uDFFF]/.test(text[start] ?? '') && /[\uD800-\uDBFF]/.test(text[start - 1] ?? '') ? 1 : 0
  const behind =
    /[\uDC00-\uDFFF]/.test(text[end] ?? '') && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? 1 : 0
  return { start: start - before, end: end + behind }
}
