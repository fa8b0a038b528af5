import { describe, expect, it } from 'vitest'
import type { Flag } from '#domain/review/flag.ts'
import { DOSSIER_TEXT, dossierWith, flagWith, textOf } from '../../testing/dossiers.ts'
import { NothingToExport } from '../format.ts'
import { correction } from './correction.ts'
import { correctionNote } from './correction-note.ts'

const OUT = '2026-02-01T00:00:00.000Z'
const settled = (at: string) => ({ by: { id: 'ada', name: 'Ada' }, at })
const fixed = (more: Partial<Flag> = {}): Flag =>
  flagWith({
    ...{ status: 'resolved', outcome: 'fixed', note: 'The source is Bob.', reason: 'He rang.' },
    ...{ settled: settled('2026-02-03T10:00:00.000Z'), ...more },
  })

const dossier = (flags: Flag[], state: 'published' | 'corrected' | 'checking' = 'corrected') =>
  dossierWith({
    flags,
    article: { state, sourceUrl: 'https://news.example/a' },
    record: {
      history: [
        {
          ...{
            id: '1',
            at: OUT,
            actor: null,
            action: 'article:state',
            subject: { type: 'article', id: 'a' },
          },
          detail: { from: 'signed-off', to: 'published' },
        },
      ],
    },
  })

describe('corrections', () => {
  it.each<[string, Partial<Flag>, string]>([
    ['words that were replaced', { suggestedText: 'premier' }, '“minister”. It now reads “premier”.'],
    ['words that were put right otherwise', {}, '“minister”. This was corrected.'],
    ['words that were taken out', { outcome: 'cut' }, '“minister”. They were taken out.'],
    ['words to be cut', { suggestedText: '' }, '“minister”. They were taken out.'],
    [
      'words over two paragraphs',
      { span: { start: 29, end: 59 }, outcome: 'cut' },
      `“${DOSSIER_TEXT.slice(29, 59).replace('\n\n', ' ')}”`,
    ],
    ['words that turn round', { suggestedText: 'a\u202eb\u0000c' }, '“abc”'],
  ])('tell of %s', async (_what, flag, sentence) => {
    expect(await textOf(correctionNote, dossier([fixed(flag)]))).toContain(sentence)
    const told = JSON.parse(await textOf(correction, dossier([fixed(flag)])))
    expect(told.correction).toEqual([
      {
        ...{ '@type': 'CorrectionComment', inLanguage: 'en', datePublished: '2026-02-03T10:00:00.000Z' },
        text: expect.stringContaining(sentence),
      },
    ])
  })

  it('are told with the article, the oldest first, and end no script', async () => {
    const later = fixed({ id: 'b', settled: settled('2026-02-05T00:00:00.000Z'), suggestedText: '</script>' })
    const text = await textOf(correction, dossier([later, fixed()]))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://news.example/a',
      dateModified: '2026-02-05T00:00:00.000Z',
      correction: [
        { datePublished: '2026-02-03T10:00:00.000Z' },
        { text: expect.stringContaining('</script>') },
      ],
    })
    expect(await textOf(correctionNote, dossier([later, fixed()]))).toMatch(
      /^Corrections: .*\n\n3 Feb 2026: An/,
    )
  })

  it('keep to themselves what the desk wrote to itself', async () => {
    for (const format of [correction, correctionNote]) {
      expect(await textOf(format, dossier([fixed()]))).not.toMatch(/Bob|rang|Ada/)
    }
  })

  it.each<[string, () => ReturnType<typeof dossier>]>([
    ['an article that is not out', () => dossier([fixed()], 'checking')],
    ['what was put right before it came out', () => dossier([fixed({ settled: settled('2026-01-31T00:00:00.000Z') })])],
    ['what was let stand', () => dossier([fixed({ outcome: 'stet' })])],
    ['open flags', () => dossier([flagWith()])],
  ])('are none of %s', async (_what, told) => {
    await expect(textOf(correction, told())).rejects.toThrow(NothingToExport)
    await expect(textOf(correctionNote, told())).rejects.toThrow(NothingToExport)
  }) // prettier-ignore
})
