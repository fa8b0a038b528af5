import type { DetailSource } from '#domain/article/details.ts'

/** Where a detail was taken from, as a hint below its field. */
export const SOURCE_WORDS: Record<DetailSource, string> = {
  editor: 'Your correction.',
  'article:published_time': 'From the page’s own article:published_time.',
  'json-ld': 'From the page’s data for search engines (JSON-LD).',
  time: 'From a time in the page.',
  meta: 'From the head of the page.',
  'front-matter': 'From the head of the file.',
  document: 'From the properties of the document.',
  text: 'Gathered from the words.',
  address: 'From the address of the page.',
}
