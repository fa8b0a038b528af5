/** Flag categories in order of precedence: of several that fit, the first one is the right one. */
export const CATEGORIES = [
  'artefact',
  'legal',
  'link',
  'quote',
  'attribution',
  'identity',
  'time',
  'place',
  'number',
  'contradicted',
  'unsupported',
  'context',
] as const

export type Category = (typeof CATEGORIES)[number]

/** What a checker reads beside the choice: one line that tells this category from its neighbours. */
export const CATEGORY_MEANINGS: Record<Category, string> = {
  artefact: 'Text the author did not write: page furniture, a split quotation, a lost credit',
  legal: 'Defamation, privacy, minors, an embargo, a confidential source',
  link: 'An address that is dead, wrong, wrongly dated or at odds with its label',
  quote: 'Words in quotation marks that differ from the record',
  attribution: 'The right words, but a wrong, vague or missing speaker or source',
  identity: 'A name, title, role, age or pronoun',
  time: 'A date, weekday, sequence or duration',
  place: 'A location, distance or jurisdiction',
  number: 'A figure, unit, percentage, total or ranking',
  contradicted: 'A statement that evidence or another passage refutes',
  unsupported: 'No adequate evidence on file',
  context: 'True parts that mislead as a whole',
}
