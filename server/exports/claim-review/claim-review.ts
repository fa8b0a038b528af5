import { type Format, NothingToExport } from '../format.ts'
import { scriptSafeJson } from '../script-safe-json.ts'
import { reviewOf } from './review.ts'

/** So many reviews that cannot leave are named at once. */
const NAMED = 3

const NONE_MARKED =
  'No flag here is marked as the review of a published claim. A reviewer marks one in its form, under “Review of a published claim”.'

/**
 * schema.org: what third parties have published, and how it was found to be. Only what a reviewer has
 * marked leaves, because a flag on the article's own words is no verdict on anybody. Of a duplicate the
 * other flag tells. One review that is not complete holds back all, so that none is missed in silence.
 */
export const claimReview: Format = {
  id: 'claim-review',
  title: 'Claim reviews (schema.org)',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'claims.json',
  note: 'For the page of the review: the flags that a reviewer marked as reviews of a published claim, with their ratings, as search engines read them.',
  group: 'publishing',
  scopes: ['article', 'queue'],
  needsFlags: true,
  lacks: ({ claims }) => (claims === 0 ? NONE_MARKED : null),
  async *render(dossiers) {
    const reviews: string[] = []
    const missing: string[] = []
    for await (const { article, flags, house } of dossiers) {
      for (const flag of flags) {
        if (flag.claim === null || flag.outcome === 'duplicate') continue
        const told = reviewOf({ ...flag, claim: flag.claim }, article, house)
        if ('missing' in told) missing.push(told.missing)
        else reviews.push(scriptSafeJson(told.review))
      }
    }
    if (missing.length > 0) throw new NothingToExport(notYet(missing))
    if (reviews.length === 0) throw new NothingToExport(NONE_MARKED)
    yield '{\n"@context": "https://schema.org",\n"@graph": [\n'
    for (const [index, review] of reviews.entries()) yield `${index === 0 ? '' : ',\n'}${review}`
    yield '\n]\n}\n'
  },
}

const notYet = (missing: readonly string[]): string => {
  const more = missing.length - NAMED
  const rest = more > 0 ? [`There ${more === 1 ? 'is 1 more' : `are ${more} more`}.`] : []
  return [...missing.slice(0, NAMED), ...rest].join(' ')
}
