import type { ArticleState } from './status.ts'

/**
 * Where an article may be moved by hand. Signing off is a statement of its own, with its own endpoint, and
 * so is taking it back.
 */
export const ARTICLE_TRANSITIONS: Record<ArticleState, readonly ArticleState[]> = {
  draft: ['checking'],
  checking: ['ready'],
  ready: ['checking'],
  'signed-off': ['published'],
  published: ['corrected', 'checking'],
  corrected: ['published', 'checking'],
}

/** Whether the article may be moved there; staying where it is is no move. */
export const mayMove = (from: ArticleState, to: ArticleState): boolean =>
  from === to || ARTICLE_TRANSITIONS[from].includes(to)

/** The states in which an article can be signed off. */
export const isBeforeSignOff = (state: ArticleState): boolean =>
  state === 'draft' || state === 'checking' || state === 'ready'
