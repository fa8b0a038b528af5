const SCHEMA = 'http://schema.org/'
const ADDRESS = { '@type': '@id' }
const DATE = { '@type': `${SCHEMA}Date` }

const TYPES = ['ClaimReview', 'Claim', 'Rating', 'CreativeWork', 'Person', 'Organization']
const WORDS = [
  ...['claimReviewed', 'name', 'alternateName', 'jobTitle', 'ratingExplanation', 'author', 'appearance'],
  ...['firstAppearance', 'itemReviewed', 'reviewRating', 'ratingValue', 'bestRating', 'worstRating'],
]

const named = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, SCHEMA + word]))

/** As much of the context of schema.org as reviews of claims use. Whatever it does not have is lost. */
export const SCHEMA_ORG_CONTEXT = {
  '@context': {
    ...named([...TYPES, ...WORDS]),
    url: { '@id': `${SCHEMA}url`, ...ADDRESS },
    sameAs: { '@id': `${SCHEMA}sameAs`, ...ADDRESS },
    datePublished: { '@id': `${SCHEMA}datePublished`, ...DATE },
  },
}
