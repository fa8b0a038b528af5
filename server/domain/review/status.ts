export const FLAG_STATUSES = ['open', 'queried', 'proposed', 'resolved'] as const
export type FlagStatus = (typeof FLAG_STATUSES)[number]

export const ARTICLE_STATES = ['draft', 'checking', 'ready', 'signed-off', 'published', 'corrected'] as const
export type ArticleState = (typeof ARTICLE_STATES)[number]
