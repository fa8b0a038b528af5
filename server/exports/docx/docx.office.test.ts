import { describe, expect, test } from 'vitest'
import { bytesOf, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { isOfficeMissing, OFFICE_TIMEOUT, openOffice } from '../../testing/office.ts'
import { readWriter } from '../../testing/writer-document.ts'
import { changesOf } from './changes.ts'
import { docx } from './docx.ts'

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
      expect(readWriter(await office.settled(bytes, 'Accept')).text).toBe(corrected())
    },
  )

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

const corrected = (): string =>
  changesOf(dossier.article.revision.blocks, FLAGS)
    .toReversed()
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), TEXT)
    .replaceAll(/\n{3,}/g, '\n\n')
