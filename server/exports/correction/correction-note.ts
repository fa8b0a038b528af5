import { type Format, onlyDossier } from '../format.ts'
import { correctionsOf, notOut } from './corrections.ts'

/** The same for readers, as it stands below an article. */
export const correctionNote: Format = {
  id: 'correction-note',
  title: 'Correction note',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'corrections.txt',
  note: 'For readers: what was fixed or cut since the article was published, in English, a sentence or two each.',
  group: 'publishing',
  scopes: ['article'],
  needsFlags: true,
  lacks: ({ article }) => article && notOut(article.state),
  async *render(dossiers) {
    const dossier = await onlyDossier(dossiers)
    const corrections = await correctionsOf(dossier)
    yield `${corrections.length === 1 ? 'Correction' : 'Corrections'}: ${dossier.article.title.replaceAll(/\s+/g, ' ')}\n`
    for (const { text, at } of corrections) yield `\n${dayOf(at)}: ${text}\n`
  },
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const)

const dayOf = (at: string): string => DAY.format(new Date(at))
