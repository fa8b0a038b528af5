import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'

// oxlint-disable-next-line no-explicit-any -- documents of every shape; what is not there fails by itself
type Json = any

const listed = (value: Json): Json[] => (value === undefined ? [] : [value].flat())
const ofType = (value: Json, type: string): Json[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap((part) => ofType(part, type))
  return listed(value.type).includes(type) ? [value, ...inner] : inner
}
const isIri = (value: Json): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/.test(value) && URL.canParse(value)
const isIriOrResource = (value: Json): boolean =>
  isIri(value) || (typeof value === 'object' && (value.id === undefined || isIri(value.id)))
const isInstant = (value: Json): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)
const isCount = (value: Json): boolean => Number.isInteger(value) && value >= 0
const isText = (value: Json): boolean => typeof value === 'string'
const bodies = (annotation: Json): Json[] => listed(annotation.body)
const targets = (annotation: Json): Json[] => listed(annotation.target)
const agents = (annotation: Json): Json[] => [annotation.creator, annotation.generator].flatMap(listed)
const every = (value: Json, type: string, holds: (part: Json) => boolean): boolean =>
  ofType(value, type).every(holds)

type Must = [section: string, must: string, holds: (document: Json) => boolean]

/** What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) asks of an annotation. */
export const ANNOTATION_MUSTS: readonly Must[] = [
  ['3.1', '@context includes that of the W3C', (a) => listed(a['@context']).includes(ANNOTATION_CONTEXT)],
  ['3.1', 'exactly one id, an IRI', (a) => isIri(a.id)],
  ['3.1', 'type includes Annotation', (a) => listed(a.type).includes('Annotation')],
  ['3.1', 'one target or more', (a) => targets(a).length > 0],
  ['3.2.1', 'bodies and targets are IRIs or resources with one', (a) => [...bodies(a), ...targets(a)].every(isIriOrResource)],
  ['3.2.4', 'an embedded text has exactly one value', (a) => every(a, 'TextualBody', ({ value }) => isText(value))],
  ['3.2.4', 'an embedded text has at most one format and language', (a) => every(a, 'TextualBody', (b) => isText(b.format) && listed(b.language).every(isText))],
  ['3.2.5', 'never both body and bodyValue', (a) => !('body' in a && 'bodyValue' in a)],
  ['3.3.1', 'created, modified and generated are times in UTC', (a) => [a.created, a.modified, a.generated].flatMap(listed).every(isInstant)],
  ['3.3.1', 'at most one created, modified and generated', (a) => ![a.created, a.modified, a.generated].some(Array.isArray)],
  ['3.3.2', 'agents have at most one id, an IRI', (a) => agents(a).every(({ id }) => id === undefined || isIri(id))],
  ['3.3.5', 'motivations are those of the vocabulary', (a) => listed(a.motivation).every((word: Json) => MOTIVATIONS.includes(word))],
  ['3.3.5', 'purposes are those of the vocabulary', (a) => bodies(a).every((body) => listed(body.purpose).every((word) => MOTIVATIONS.includes(word)))],
  ['3.3.7', 'at most one canonical, an IRI', (a) => a.canonical === undefined || isIri(a.canonical)],
  ['3.3.7', 'via are IRIs', (a) => listed(a.via).every(isIri)],
  ['4', 'a specific resource has exactly one source', (a) => every(a, 'SpecificResource', ({ source }) => isIri(source))],
  ['4.2.4', 'a quotation has exactly one exact', (a) => every(a, 'TextQuoteSelector', ({ exact }) => isText(exact))],
  ['4.2.4', 'a quotation has at most one prefix and suffix', (a) => every(a, 'TextQuoteSelector', (s) => isText(s.prefix) && isText(s.suffix))],
  ['4.2.5', 'a position has exactly one start and end, no less than 0', (a) => every(a, 'TextPositionSelector', (s) => isCount(s.start) && isCount(s.end))],
  ['4.2.5', 'a position ends behind its start', (a) => every(a, 'TextPositionSelector', (s) => s.start < s.end)],
  ['4.3.1', 'a time state has a source date in UTC, alone', (a) => every(a, 'TimeState', (s) => isInstant(s.sourceDate) && !('sourceDateStart' in s))],
  ['4.3.1', 'cached is an IRI', (a) => every(a, 'TimeState', ({ cached }) => isIri(cached))],
] // prettier-ignore

/** What it asks of a collection. */
export const COLLECTION_MUSTS: readonly Must[] = [
  ['5.1', '@context includes that of the W3C', (c) => listed(c['@context']).includes(ANNOTATION_CONTEXT)],
  ['5.1', 'exactly one id, an IRI', (c) => isIri(c.id)],
  ['5.1', 'type includes AnnotationCollection', (c) => listed(c.type).includes('AnnotationCollection')],
  ['5.1', 'total is no less than 0', (c) => isCount(c.total)],
  ['5.1', 'exactly one first page, if there is anything', (c) => c.total === 0 || isIri(c.first?.id ?? c.first)],
  ['5.1', 'at most one last page', (c) => c.last === undefined || isIri(c.last)],
] // prettier-ignore

/** What it asks of a page. */
export const PAGE_MUSTS: readonly Must[] = [
  ['5.2', 'exactly one id, an IRI', (p) => isIri(p.id)],
  ['5.2', 'type includes AnnotationPage', (p) => listed(p.type).includes('AnnotationPage')],
  ['5.2', 'exactly one collection it is part of', (p) => isIri(p.partOf?.id ?? p.partOf)],
  ['5.2', 'exactly one list of items', (p) => Array.isArray(p.items)],
  ['5.2', 'next, prev and startIndex at most once', (p) => [p.next, p.prev].flatMap(listed).every(isIri) && listed(p.startIndex).every(isCount)],
] // prettier-ignore

const MOTIVATIONS: unknown[] = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]

/** Which of the musts a document does not keep, each with its section. */
export const unkept = (musts: readonly Must[], document: unknown): string[] =>
  musts.filter(([, , holds]) => !holds(document)).map(([section, must]) => `${section}: ${must}`)
