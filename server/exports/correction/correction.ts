import { type Format, onlyDossier } from '../format.ts'
import { scriptSafeJson } from '../script-safe-json.ts'
import { correctionsOf, notOut } from './corrections.ts'

/** schema.org: the article with a CorrectionComment for each thing that was put right since it came out. */
export const correction: Format = {
  id: 'correction',
  title: 'Corrections (schema.org)',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'corrections.json',
  note: 'For the page of the article: what was fixed or cut since it was published, as search engines read it.',
  group: 'publishing',
  scopes: ['article'],
  needsFlags: true,
  lacks: ({ article }) => article && notOut(article.state),
  async *render(dossiers) {
    const dossier = await onlyDossier(dossiers)
    const corrections = await correctionsOf(dossier)
    const { title, sourceUrl, language, publishedOn } = dossier.article
    const told = {
      ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, inLanguage: language },
      ...(sourceUrl !== null && { url: sourceUrl }),
      ...(publishedOn !== null && { datePublished: publishedOn }),
      dateModified: corrections.at(-1)?.at,
      correction: corrections.map(({ text, at }) => ({
        ...{ '@type': 'CorrectionComment', text, inLanguage: 'en', datePublished: at },
      })),
    }
    yield `${scriptSafeJson(told)}\n`
  },
}
