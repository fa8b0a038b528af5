import { OWN_TERMS } from '#domain/annotation/terms.ts'

const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const DC = 'http://purl.org/dc/terms/'
const LDP = 'http://www.w3.org/ns/ldp#'

/**
 * Terms of http://www.w3.org/ns/anno.jsonld (Web Annotation Vocabulary, appendix A) that a desk uses, and
 * what they stand for.
 */
const ANNOTATION_TERMS: Record<string, string> = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TimeState: `${OA}TimeState`,
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Software: `${AS}Application`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  assessing: `${OA}assessing`,
  commenting: `${OA}commenting`,
  describing: `${OA}describing`,
  editing: `${OA}editing`,
  linking: `${OA}linking`,
  questioning: `${OA}questioning`,
  replying: `${OA}replying`,
  tagging: `${OA}tagging`,
  body: `${OA}hasBody`,
  target: `${OA}hasTarget`,
  source: `${OA}hasSource`,
  selector: `${OA}hasSelector`,
  state: `${OA}hasState`,
  motivation: `${OA}motivatedBy`,
  purpose: `${OA}hasPurpose`,
  via: `${OA}via`,
  canonical: `${OA}canonical`,
  cached: `${OA}cachedSource`,
  sourceDate: `${OA}sourceDate`,
  start: `${OA}start`,
  end: `${OA}end`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  creator: `${DC}creator`,
  created: `${DC}created`,
  modified: `${DC}modified`,
  generated: `${DC}issued`,
  generator: `${AS}generator`,
  items: `${AS}items`,
  partOf: `${AS}partOf`,
  first: `${AS}first`,
  last: `${AS}last`,
  next: `${AS}next`,
  prev: `${AS}prev`,
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
}

/** The one of http://www.w3.org/ns/ldp.jsonld. */
const CONTAINER_TERMS: Record<string, string> = { BasicContainer: `${LDP}BasicContainer` }

const KNOWN = new Set([
  ...Object.keys(ANNOTATION_TERMS),
  ...Object.keys(CONTAINER_TERMS),
  ...Object.keys(OWN_TERMS['@context']),
])

/** Keys whose values are terms themselves. */
const OF_TERMS = new Set(['type', 'motivation', 'purpose'])

/** Own terms that a context of the W3C gives another meaning. */
export const clashingTerms = (): string[] =>
  Object.keys(OWN_TERMS['@context']).filter((term) => term in ANNOTATION_TERMS || term in CONTAINER_TERMS)

/** What of a document no context defines: it would be lost when the document is expanded. */
export const lostTerms = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(lostTerms)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '@context') return []
    const named = OF_TERMS.has(key) ? [key, inner].flat() : [key]
    return [...named.map(String).filter((term) => !KNOWN.has(term)), ...lostTerms(inner)]
  })
}

/** The contexts that annotations name, as far as a desk uses them, by their addresses; nothing is fetched. */
export const knownContext = (url: string): object => {
  const terms = {
    'http://www.w3.org/ns/anno.jsonld': ANNOTATION_TERMS,
    'http://www.w3.org/ns/ldp.jsonld': CONTAINER_TERMS,
  }[url]
  return terms ? { '@context': terms } : OWN_TERMS
}
