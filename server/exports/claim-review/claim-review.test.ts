import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/review/claim.ts'
import type { Flag } from '#domain/review/flag.ts'
import { DOSSIER_TEXT, dossierWith, flagWith, textOf } from '../../testing/dossiers.ts'
import { SCHEMA_ORG_CONTEXT } from '../../testing/schema-org-terms.ts'
import { NothingToExport } from '../format.ts'
import { claimReview } from './claim-review.ts'

const HOSTILE = '=1+1 </script><!-- \u202eleft\u202c \u2028 👩‍👩‍👧 "quoted" \\'
const claim = (more: Partial<Claim> = {}): Claim => ({
  ...{ claimed: 'Forty people left.', claimedOn: null, appearances: [], rating: 'Mostly false' },
  claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null },
  ...{ explanation: null, reviewUrl: 'https://news.example/review' },
  ...more,
})
const WHOLE = claim({
  claimant: { type: 'Person', name: 'N. N.', jobTitle: 'Spokeswoman', url: 'https://other.example/nn' },
  claimedOn: '2025-12-30',
  appearances: ['https://other.example/1', 'https://other.example/2'],
  explanation: 'There were\nfourteen.',
  reviewUrl: null,
})
const reviewing = (more: Partial<Claim> = {}, flag: Partial<Flag> = {}) =>
  flagWith({ claim: claim(more), ...flag })

const PAGE = { sourceUrl: 'https://news.example/a' }
const reviewsOf = async (...dossiers: Parameters<typeof textOf>[1][]) =>
  JSON.parse(await textOf(claimReview, ...dossiers))['@graph']

describe('a review of a claim', () => {
  it('says all that was said of it, in the words of schema.org', async () => {
    const house = { publisher: 'The Desk', ratingScale: dossierWith().house.ratingScale }
    const dossier = dossierWith({ flags: [flagWith({ claim: WHOLE })], article: PAGE, house })
    expect(JSON.parse(await textOf(claimReview, dossier))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'ClaimReview',
          url: 'https://news.example/a#:~:text=minister',
          claimReviewed: 'Forty people left.',
          datePublished: '2026-01-01',
          author: { '@type': 'Organization', name: 'The Desk', url: 'https://news.example' },
          reviewRating: {
            ...{ '@type': 'Rating', ratingValue: 2, alternateName: 'Mostly false' },
            ...{ bestRating: 5, worstRating: 1, ratingExplanation: 'There were fourteen.' },
          },
          itemReviewed: {
            '@type': 'Claim',
            author: {
              ...{ '@type': 'Person', name: 'N. N.', jobTitle: 'Spokeswoman' },
              sameAs: 'https://other.example/nn',
            },
            datePublished: '2025-12-30',
            appearance: WHOLE.appearances.map((url) => ({ '@type': 'CreativeWork', url })),
            firstAppearance: { '@type': 'CreativeWork', url: 'https://other.example/1' },
          },
        },
      ],
    })
  })

  it('says nothing that nobody said', async () => {
    expect(await reviewsOf(dossierWith({ flags: [reviewing()], article: PAGE }))).toEqual([
      {
        ...{ '@type': 'ClaimReview', url: 'https://news.example/review' },
        claimReviewed: 'Forty people left.',
        author: { '@type': 'Organization', url: 'https://news.example' },
        reviewRating: {
          ...{ '@type': 'Rating', ratingValue: 2, alternateName: 'Mostly false', bestRating: 5, worstRating: 1 },
        },
        itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'N. N.' } },
      },
    ])
  }) // prettier-ignore

  it('is rated in the numbers of the desk’s own scale', async () => {
    const ratingScale = [{ value: -2, name: 'Wrong' }, { value: 0, name: 'Open' }, { value: 40, name: 'Right' }] // prettier-ignore
    const dossier = dossierWith({
      flags: [reviewing({ rating: 'Open' })],
      house: { publisher: null, ratingScale },
    })
    const rating = { ratingValue: 0, alternateName: 'Open', bestRating: 40, worstRating: -2 }
    expect(await reviewsOf(dossier)).toMatchObject([{ reviewRating: rating }])
  })

  it('of what an organisation said names no job of it', async () => {
    const claimant = { type: 'Organization' as const, name: 'The Office', jobTitle: 'Spokesman', url: null }
    const [review] = await reviewsOf(dossierWith({ flags: [reviewing({ claimant })] }))
    expect(review.itemReviewed.author).toEqual({ '@type': 'Organization', name: 'The Office' })
  })

  it('loses no field when a library expands it', async () => {
    const house = { publisher: 'The Desk', ratingScale: dossierWith().house.ratingScale }
    const dossier = dossierWith({ flags: [flagWith({ claim: WHOLE })], article: PAGE, house })
    const asked: string[] = []
    const options = {
      safe: true,
      documentLoader: async (url: string) => {
        asked.push(url)
        return { contextUrl: null, documentUrl: url, document: SCHEMA_ORG_CONTEXT }
      },
    }
    const [expanded] = await jsonld.expand(JSON.parse(await textOf(claimReview, dossier)), options)
    expect(asked).toEqual(['https://schema.org'])
    expect(expanded).toMatchObject({
      '@type': ['http://schema.org/ClaimReview'],
      'http://schema.org/url': [{ '@id': 'https://news.example/a#:~:text=minister' }],
      'http://schema.org/itemReviewed': [{ '@type': ['http://schema.org/Claim'] }],
    })
  })

  it('is one line of plain words whatever was typed, and ends no script', async () => {
    const claimant = { type: 'Person' as const, name: HOSTILE, jobTitle: HOSTILE, url: null }
    const explanation = `${HOSTILE}\r\n\u0000${'x'.repeat(40_000)}`
    const dossier = dossierWith({ flags: [reviewing({ claimed: HOSTILE, claimant, explanation })] })
    const text = await textOf(claimReview, dossier)
    expect(text).not.toMatch(/[<\u2028\u2029\u202a-\u202e]/u)
    const [review] = JSON.parse(text)['@graph']
    const plain = '=1+1 </script><!-- left 👩‍👩‍👧 "quoted" \\'
    expect(review.claimReviewed).toBe(plain)
    expect(review.itemReviewed.author).toMatchObject({ name: plain, jobTitle: plain })
    expect(review.reviewRating.ratingExplanation).toBe(`${plain} ${'x'.repeat(40_000)}`)
  })

  it('tells nothing of what the desk wrote to itself', async () => {
    const flag = { note: 'Bob rang.', reason: 'Bob says so.', status: 'resolved', outcome: 'cut' } as const
    expect(await textOf(claimReview, dossierWith({ flags: [reviewing({}, flag)] }))).not.toMatch(/Bob|Ada/)
  })
})

describe('reviews of claims', () => {
  it('are those that were marked, of all articles, each once', async () => {
    const span = { start: 29, end: DOSSIER_TEXT.length }
    const one = dossierWith({
      flags: [
        flagWith(),
        reviewing({ claimed: 'One' }, { id: 'a' }),
        reviewing({ claimed: 'One' }, { id: 'b', status: 'resolved', outcome: 'duplicate' }),
        reviewing({ claimed: 'Two', reviewUrl: null }, { id: 'c', span }),
      ],
      article: PAGE,
    })
    const other = dossierWith({ flags: [reviewing({ claimed: 'Three' })] })
    const reviews = await reviewsOf(one, dossierWith({ flags: [flagWith()] }), other)
    expect(reviews.map((review: { claimReviewed: string }) => review.claimReviewed)).toEqual([
      ...['One', 'Two', 'Three'],
    ])
    expect(decodeURIComponent(reviews[1].url)).toBe('https://news.example/a#:~:text=Nobody followed him. The,😀 crowd was gone.')
  }) // prettier-ignore

  it.each<[why: string, flags: Flag[], said: RegExp]>([
    ['nothing is marked', [flagWith()], /^No flag here is marked as the review of a published claim\./],
    ['only a duplicate is', [reviewing({}, { outcome: 'duplicate' })], /^No flag here is marked/],
    [
      'it is not said where a review is published',
      [reviewing(), reviewing({ claimed: 'They\nleft', reviewUrl: null })],
      /^“They left” \(N\. N\.\) does not say where its review is published\. Give the review its address, or the article\.$/,
    ],
    [
      'the scale has the verdict no more',
      [reviewing(), reviewing({ rating: 'Pants on fire' })],
      /^“Forty people left\.” \(N\. N\.\) is rated “Pants on fire”, which the desk’s scale does not have\. Rate it anew\.$/,
    ],
    ['more is missing than one reads', Array.from({ length: 5 }, () => reviewing({ reviewUrl: null })), / There are 2 more\.$/],
  ])('are none when %s, and it is said what to do', async (_why, flags, said) => {
    const told = textOf(claimReview, dossierWith({ flags }))
    await expect(told).rejects.toThrow(NothingToExport)
    await expect(told).rejects.toThrow(said)
  }) // prettier-ignore
})
