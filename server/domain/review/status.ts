export const FLAG_STATUSES = ['open', 'queried', 'proposed', 'resolved'] as const
export type FlagStatus = (typeof FLAG_STATUSES)[number]

/** What a flag can be before it is settled. */
export const UNSETTLED_STATUSES = ['open', 'queried', 'proposed'] as const satisfies readonly FlagStatus[]

/** How a flag was settled. */
export const OUTCOMES = [
  'fixed',
  'cut',
  'attributed',
  'stet',
  'not-an-issue',
  'duplicate',
  'cannot-verify',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const ARTICLE_STATES = ['draft', 'checking', 'ready', 'signed-off', 'published', 'corrected'] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]
