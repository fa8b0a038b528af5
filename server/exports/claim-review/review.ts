import type { Article } from '#domain/article/article.ts'
import { type Claim, stepOf } from '#domain/review/claim.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Dossier } from '../dossier.ts'
import { onOneLine } from '../on-one-line.ts'
import { wordsFragment } from './words-fragment.ts'

type Reviewing = Pick<Flag, 'quote'> & { claim: Claim }

/**
 * One ClaimReview (schema.org/ClaimReview, with the fields that fact-check search asks for), or what is
 * missing before it can be one, in words. Nothing is filled in that nobody said.
 */
export const reviewOf = (
  { claim, quote }: Reviewing,
  article: Pick<Article, 'sourceUrl' | 'publishedOn'>,
  { publisher, ratingScale }: Dossier['house'],
): { review: object } | { missing: string } => {
  const step = stepOf(ratingScale, claim.rating)
  if (!step) return { missing: notRated(claim) }
  const page = article.sourceUrl
  const url = claim.reviewUrl ?? (page === null ? null : page + wordsFragment(page, quote.exact))
  if (url === null) return { missing: notPublished(claim) }
  const isOnArticlePage = claim.reviewUrl === null
  return {
    review: {
      ...{ '@type': 'ClaimReview', url, claimReviewed: onOneLine(claim.claimed) },
      ...(isOnArticlePage && article.publishedOn !== null && { datePublished: article.publishedOn }),
      author: {
        '@type': 'Organization',
        ...(publisher !== null && { name: onOneLine(publisher) }),
        url: new URL(url).origin,
      },
      reviewRating: {
        ...{ '@type': 'Rating', ratingValue: step.value, alternateName: onOneLine(step.name) },
        bestRating: Math.max(...ratingScale.map(({ value }) => value)),
        worstRating: Math.min(...ratingScale.map(({ value }) => value)),
        ...(claim.explanation !== null && { ratingExplanation: onOneLine(claim.explanation) }),
      },
      itemReviewed: claimOf(claim),
    },
  }
}

const claimOf = ({ claimant, claimedOn, appearances }: Claim) => {
  const works = appearances.map((url) => ({ '@type': 'CreativeWork', url }))
  return {
    '@type': 'Claim',
    author: {
      ...{ '@type': claimant.type, name: onOneLine(claimant.name) },
      ...(claimant.jobTitle !== null &&
        claimant.type === 'Person' && { jobTitle: onOneLine(claimant.jobTitle) }),
      ...(claimant.url !== null && { sameAs: claimant.url }),
    },
    ...(claimedOn !== null && { datePublished: claimedOn }),
    ...(works.length > 0 && { appearance: works, firstAppearance: works[0] }),
  }
}

const notRated = (claim: Claim): string =>
  `${named(claim)} is rated “${claim.rating}”, which the desk’s scale does not have. Rate it anew.`

const notPublished = (claim: Claim): string =>
  `${named(claim)} does not say where its review is published. Give the review its address, or the article.`

const named = ({ claimed, claimant }: Claim): string =>
  `“${onOneLine(claimed)}” (${onOneLine(claimant.name)})`
