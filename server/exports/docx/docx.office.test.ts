import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanProblem } from '#domain/article/span.ts'
import type { Flag } from '#domain/review/flag.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { bytesOf, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { isOfficeMissing, OFFICE_TIMEOUT, openOffice } from '../../testing/office.ts'
import { readWriter } from '../../testing/writer-document.ts'
import { changesOf } from './changes.ts'
import { docx } from './docx.ts'

/** Each is opened twice. */
const RANDOM_DESKS = 4

const TEXT = [
  'The minister left on Monday. Nobody followed him.',
  'The élan of the 😀 crowd was gone.\nA second line\tand a tab.',
  'שלום עולם and so on.',
  'A paragraph to be cut.',
  'He came back.',
].join('\n\n')
const on = (words: string, more: object = {}) => {
  const start = TEXT.indexOf(words)
  return flagWith({
    ...{ id: words, span: { start, end: start + words.length }, note: `About ${words.length}` },
    quote: { exact: words, prefix: '', suffix: '' },
    ...more,
  })
}
const FLAGS = [
  on('The minister left', { status: 'resolved', outcome: 'fixed' }),
  on('minister', { suggestedText: 'premier', author: { id: 'o', name: 'Olga Author' } }),
  on('Monday', { suggestedText: 'Tuesday\nor so' }),
  on('Nobody', { suggestedText: 'A new paragraph.\n\nAnother.\n\nNobody' }),
  on('him.\n\nThe élan', { suggestedText: 'him; the élan' }),
  on('crowd was', { suggestedText: 'overlapped' }),
  on('was gone', { suggestedText: 'was 👩‍👩‍👧', severity: 'blocker' }),
  on('עולם', { suggestedText: 'שלום' }),
  on('A paragraph to be cut.', { suggestedText: '' }),
  on('He came back.'),
]
const dossier = dossierWith({
  text: TEXT,
  flags: FLAGS,
  revision: { links: [{ start: 0, end: 16, href: 'https://a.example/' }] },
})

describe.skipIf(isOfficeMissing)('LibreOffice', () => {
  const office = openOffice()

  test(
    'rejects all changes and has the article, accepts them and has the corrected copy',
    OFFICE_TIMEOUT,
    async () => {
      const bytes = await bytesOf(docx, dossier)
      expect(readWriter(await office.settled(bytes, 'Reject')).text).toBe(TEXT)
      expect(readWriter(await office.settled(bytes, 'Accept')).text).toBe(withoutGaps(corrected(FLAGS)))
    },
  )

  test('does so whatever the flags', OFFICE_TIMEOUT, async () => {
    const flag = fc.record({
      ...{ start: fc.nat(TEXT.length - 2), length: fc.integer({ min: 1, max: 60 }), id: fc.uuid() },
      suggestedText: fc.constantFrom('', 'instead', 'a b\nc', 'x\n\ny', 'שלום'),
      severity: fc.constantFrom(...SEVERITIES),
    })
    const some = fc.array(flag, { minLength: 3, maxLength: 12 })
    for (const given of fc.sample(some, { numRuns: RANDOM_DESKS, seed: 7 })) {
      const flags = given
        .map(({ start, length, ...more }) =>
          flagWith({ ...more, span: { start, end: Math.min(TEXT.length, start + length) } }),
        )
        .filter(({ span }) => spanProblem(TEXT, span) === null)
      const bytes = await bytesOf(docx, dossierWith({ text: TEXT, flags }))
      expect(readWriter(await office.settled(bytes, 'Reject')).text).toBe(TEXT)
      const accepted = readWriter(await office.settled(bytes, 'Accept')).text
      expect([given, withoutGaps(accepted)]).toEqual([given, withoutGaps(corrected(flags))])
    }
  })

  test(
    'shows each comment on its words, with its author and whether it is settled',
    OFFICE_TIMEOUT,
    async () => {
      const flags = FLAGS.map((flag) => ({ ...flag, suggestedText: null }))
      const bytes = await bytesOf(docx, dossierWith({ text: TEXT, flags }))
      const made = await office.converted('flags.docx', bytes, 'fodt')
      const { annotations: found } = readWriter(made.get('flags.fodt')?.toString() ?? '')
      expect(found).toHaveLength(FLAGS.length)
      for (const { quote, author, status, note } of FLAGS) {
        expect(found).toContainEqual({
          words: quote.exact,
          author: author.name,
          isDone: status === 'resolved',
          text: expect.stringContaining(note),
        })
      }
    },
  )
})

const corrected = (flags: readonly Flag[]): string =>
  changesOf(dossier.article.revision.blocks, flags)
    .toReversed()
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), TEXT)

/** Paragraphs of which nothing is left go with their words. */
const withoutGaps = (text: string): string => text.replaceAll(/\n{2,}/g, '\n\n').replaceAll(/^\n+|\n+$/g, '')
