/** The kinds of checkable tokens, as a person calls them. */
export const TOKEN_WORDS: Record<
  'number' | 'measure' | 'date' | 'name' | 'quotation' | 'superlative' | 'link',
  string
> = {
  number: 'Numbers',
  measure: 'Measures',
  date: 'Dates',
  name: 'Names',
  quotation: 'Quotations',
  superlative: 'Superlatives',
  link: 'Links',
}
