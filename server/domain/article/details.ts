/** Where something known about an article was taken from. What an editor says goes before all others. */
export const DETAIL_SOURCES = [
  'editor',
  /** `<meta property="article:published_time">` of a web page */
  'article:published_time',
  /** schema.org data in a web page */
  'json-ld',
  /** a `<time>` element of a web page */
  'time',
  /** another `<meta>` element of a web page, or its `lang` attribute */
  'meta',
  /** the block of keys and values at the head of a Markdown file */
  'front-matter',
  /** the properties that a word processor or a typesetter wrote into the file */
  'document',
  /** the words themselves: a heading, a byline, a line with nothing but a date, the first words */
  'text',
  /** the address it was fetched from, or the day in the address of the page */
  'address',
] as const

export type DetailSource = (typeof DETAIL_SOURCES)[number]

export type Found<Value> = { value: Value; source: DetailSource }

/** What an importer found out about an article. Days are calendar dates, languages BCP 47 tags. */
export type FoundDetails = {
  title?: Found<string>
  byline?: Found<string>
  publishedOn?: Found<string>
  language?: Found<string>
  sourceUrl?: Found<string>
}
