import type { Category } from '#domain/review/category.ts'

/** Categories that ask for the same kind of work share a tint. */
export type CategoryGroup = 'page' | 'law' | 'words' | 'facts' | 'evidence'

export const CATEGORY_GROUPS: Record<Category, CategoryGroup> = {
  artefact: 'page',
  legal: 'law',
  link: 'page',
  quote: 'words',
  attribution: 'words',
  identity: 'facts',
  time: 'facts',
  place: 'facts',
  number: 'facts',
  contradicted: 'evidence',
  unsupported: 'evidence',
  context: 'evidence',
}
