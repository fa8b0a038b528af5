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
const resources = (annotation: Json): Json[] => [...bodies(annotation), ...targets(annotation)]
const selectors = (annotation: Json): Json[] =>
  targets(annotation).flatMap(({ selector }) => listed(selector))
const agents = (annotation: Json): Json[] => [annotation.creator, annotation.generator].flatMap(listed)
const every = (value: Json, type: string, holds: (part: Json) => boolean): boolean =>
  ofType(value, type).every(holds)

type Must = [section: string, must: string, holds: (document: Json) => boolean]

/**
 * What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) asks of an annotation, as far
 * as it can be about what a desk writes: texts, links, persons, quotations, positions and states, but no
 * choices, styles, SVG or request headers. Rows of what it only recommends say so.
 */
export const ANNOTATION_MUSTS: readonly Must[] = [
  ['3.1', '@context includes that of the W3C', (a) => listed(a['@context']).includes(ANNOTATION_CONTEXT)],
  ['3.1', 'exactly one id, an IRI', (a) => isIri(a.id)],
  ['3.1', 'type includes Annotation', (a) => listed(a.type).includes('Annotation')],
  ['3.1', 'one target or more', (a) => targets(a).length > 0],
  ['3.2.1', 'bodies and targets are IRIs or resources with one', (a) => resources(a).every(isIriOrResource)],
  ['3.2.1', 'a body is one thing: a text, what is made of a source, or a resource', (a) => bodies(a).every((body) => typeof body === 'string' || ['value', 'source', 'id'].filter((key) => key in body).length === 1)],
  ['3.2.1', 'a format is a media type', (a) => bodies(a).every(({ format = 'text/plain' }) => /^[a-z]+\/[\w.+-]+$/.test(format))],
  ['3.2.1', 'a language is a tag of BCP 47', (a) => bodies(a).every(({ language }) => listed(language).every((tag: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag)))],
  ['3.2.1', 'a direction of writing is ltr, rtl or auto', (a) => bodies(a).every(({ textDirection = 'auto' }) => ['ltr', 'rtl', 'auto'].includes(textDirection))],
  ['3.2.4', 'an embedded text has exactly one value', (a) => every(a, 'TextualBody', ({ value }) => isText(value))],
  ['3.2.4', 'what has a value says that it is a text (recommended)', (a) => bodies(a).every((body) => !('value' in body) || listed(body.type).includes('TextualBody'))],
  ['3.2.4', 'an embedded text has at most one format and language', (a) => every(a, 'TextualBody', (b) => isText(b.format) && listed(b.language).length < 2)],
  ['3.2.5', 'never both body and bodyValue', (a) => !('body' in a && 'bodyValue' in a)],
  ['3.3.1', 'created, modified and generated are times in UTC', (a) => [a.created, a.modified, a.generated].flatMap(listed).every(isInstant)],
  ['3.3.1', 'at most one created, modified and generated', (a) => ![a.created, a.modified, a.generated].some(Array.isArray)],
  ['3.3.1', 'it says when it was created (recommended)', (a) => a.created !== undefined],
  ['3.3.2', 'agents have at most one id, an IRI', (a) => agents(a).every(({ id }) => id === undefined || isIri(id))],
  ['3.3.2', 'agents are persons, organisations or software (recommended)', (a) => agents(a).every(({ type }) => ['Person', 'Organization', 'Software'].includes(type))],
  ['3.3.2', 'agents have exactly one name (recommended)', (a) => agents(a).every(({ name }) => isText(name))],
  ['3.3.5', 'motivations are those of the vocabulary', (a) => listed(a.motivation).length > 0 && listed(a.motivation).every((word: Json) => MOTIVATIONS.includes(word))],
  ['3.3.5', 'purposes are those of the vocabulary', (a) => bodies(a).every((body) => listed(body.purpose).every((word) => MOTIVATIONS.includes(word)))],
  ['3.3.5', 'only texts and what is made of a source have a purpose', (a) => resources(a).every((one) => one.purpose === undefined || 'value' in one || 'source' in one)],
  ['3.3.6', 'rights are IRIs', (a) => listed(a.rights).every(isIri)],
  ['3.3.7', 'at most one canonical, an IRI', (a) => a.canonical === undefined || isIri(a.canonical)],
  ['3.3.7', 'via are IRIs', (a) => listed(a.via).every(isIri)],
  ['4', 'a specific resource has exactly one source', (a) => every(a, 'SpecificResource', ({ source }) => isIri(source))],
  ['4', 'what has a source says that it is specific (recommended)', (a) => resources(a).every((one) => typeof one === 'string' || !('source' in one) || listed(one.type).includes('SpecificResource'))],
  ['4.2', 'every selector is of exactly one type there is', (a) => selectors(a).every(({ type }) => ['TextPositionSelector', 'TextQuoteSelector'].includes(type))],
  ['4.2.4', 'a quotation has exactly one exact', (a) => every(a, 'TextQuoteSelector', ({ exact }) => isText(exact))],
  ['4.2.4', 'a quotation has at most one prefix and suffix', (a) => every(a, 'TextQuoteSelector', (s) => isText(s.prefix) && isText(s.suffix))],
  ['4.2.5', 'a position has exactly one start and end, no less than 0', (a) => every(a, 'TextPositionSelector', (s) => isCount(s.start) && isCount(s.end))],
  ['4.2.5', 'a position ends behind its start', (a) => every(a, 'TextPositionSelector', (s) => s.start < s.end)],
  ['4.3', 'every state is of exactly one type there is', (a) => targets(a).flatMap(({ state }) => listed(state)).every(({ type }) => type === 'TimeState')],
  ['4.3.1', 'a time state has a source date in UTC, alone', (a) => every(a, 'TimeState', (s) => isInstant(s.sourceDate) && !('sourceDateStart' in s) && !('sourceDateEnd' in s))],
  ['4.3.1', 'cached is an IRI', (a) => every(a, 'TimeState', ({ cached }) => isIri(cached))],
] // prettier-ignore

/** What it asks of a collection. */
export const COLLECTION_MUSTS: readonly Must[] = [
  ['5.1', '@context includes that of the W3C', (c) => listed(c['@context']).includes(ANNOTATION_CONTEXT)],
  ['5.1', 'exactly one id, an IRI', (c) => isIri(c.id)],
  ['5.1', 'type includes AnnotationCollection', (c) => listed(c.type).includes('AnnotationCollection')],
  ['5.1', 'its label is text', (c) => listed(c.label).every(isText)],
  ['5.1', 'total is no less than 0', (c) => isCount(c.total)],
  ['5.1', 'exactly one first page, if there is anything', (c) => c.total === 0 || isIri(c.first?.id ?? c.first)],
  ['5.1', 'a first page that is embedded says that it is a page', (c) => !c.first?.id || listed(c.first.type).includes('AnnotationPage')],
  ['5.1', 'at most one last page', (c) => c.last === undefined || isIri(c.last)],
  ['3.3.1', 'created, modified and generated are times in UTC, one of each at most', (c) => [c.created, c.modified, c.generated].every((at) => at === undefined || isInstant(at))],
] // prettier-ignore

/** What it asks of a page. */
export const PAGE_MUSTS: readonly Must[] = [
  ['5.2', 'exactly one id, an IRI', (p) => isIri(p.id)],
  ['5.2', 'type includes AnnotationPage', (p) => listed(p.type).includes('AnnotationPage')],
  ['5.2', 'exactly one collection it is part of', (p) => isIri(p.partOf?.id ?? p.partOf)],
  ['5.2', 'exactly one list of items', (p) => Array.isArray(p.items)],
  ['5.2', 'its items are annotations or their IRIs', (p) => listed(p.items).every((item) => isIri(item) || listed(item?.type).includes('Annotation'))],
  ['5.2', 'next and prev at most once', (p) => [p.next, p.prev].every((page) => page === undefined || isIri(page))],
  ['5.2', 'startIndex at most once, no less than 0', (p) => p.startIndex === undefined || isCount(p.startIndex)],
  ['5.2', 'there is a next page where there is more, and none where not', (p) => p.partOf?.total === undefined || (p.next !== undefined) === (p.startIndex + p.items.length < p.partOf.total)],
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
