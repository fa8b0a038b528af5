import type { Random } from './random.ts'
import { wrapColumn } from './wrap-column.ts'

const LABELS = [
  'Related article: ',
  'Related: ',
  'Read more: ',
  'See also: ',
  'READ MORE: ',
  'Read also – ',
] as const
const STORIES = [
  'Opposition Urges Union To Reject Vote',
  'What we know about the talks so far',
  'Belarus Opposition Urges EU To Reject Vote as Leaders Hold Emergency Talks in Brussels on Sanctions',
  'Putin Says Ready to Help',
  'Ministers agree on new sanctions, but not on who will pay for them',
] as const
const ADDRESSES = [
  'https://www.themoscowtimes.com/2024/05/05/belarus-opposition-urges-eu-to-reject-vote-as-leaders-hold-emergency-talks',
  'https://www.example.com/news/2020/08/19/talks',
  'https://apnews.example/article/5f0e4c9a0f6b4d2a9f1f/europe?utm_source=copy&utm_medium=share',
  'https://www.bbc.example/news/world-europe-53799065',
  'https://www.example.org/politics/2020-08-19/ministers-agree-on-new-sanctions-but-not-on-who-will-pay-for-them.html',
] as const

/** What stands in the text because the page had a link there: a label, and its address near it. */
export type RelatedLink = { label: string[]; address: string[]; isBroken: boolean }

/** A label, wrapped by the column where it is long, and an address that is broken there now and then. */
export const relatedLink = (random: Random, width: number): RelatedLink => {
  const written = random.oneOf(ADDRESSES)
  const isBroken = written.length > width && random.next() < 0.5
  return {
    label: wrapColumn(random.oneOf(LABELS) + random.oneOf(STORIES), width),
    address: isBroken ? wrapColumn(written, width, true) : [written],
    isBroken,
  }
}
