import { describe, expect, test } from 'vitest'
import { annotator } from '../exports/web-annotation/annotator.ts'
import { webAnnotation } from '../exports/web-annotation.ts'
import { ANNOTATION_MUSTS, COLLECTION_MUSTS, PAGE_MUSTS, unkept } from './annotation-musts.ts'
import { dossierWith, flagWith, textOf } from './dossiers.ts'

// oxlint-disable-next-line no-explicit-any -- documents of every shape
type Json = any
type Spoiled = Record<string, (document: Json) => void>

/** One flag with everything an annotation can say, a link included. */
const dossier = dossierWith({
  flags: [flagWith({ suggestedText: 'a minister', severity: 'query' })],
  names: new Map([['flag-1', { canonical: 'urn:x:1', via: ['urn:x:2'] }]]),
})
const LINK = { type: 'SpecificResource', purpose: 'linking', source: 'https://news.example/1' }
const annotation = (): Json => {
  const made: Json = structuredClone(annotator(dossier).ofFlag(flagWith({ suggestedText: 'a minister' })))
  return { ...made, body: [...made.body, { ...LINK }] }
}
const collection = async (): Promise<Json> => JSON.parse(await textOf(webAnnotation, dossier))

/** How each row of the tables is broken: a row that nothing breaks would prove nothing. */
const ANNOTATION: Spoiled = {
  '3.1: @context includes that of the W3C': (a) => (a['@context'] = ['https://desk.example/ns/stet.jsonld']),
  '3.1: exactly one id, an IRI': (a) => (a.id = 'flag-1'),
  '3.1: type includes Annotation': (a) => (a.type = 'Note'),
  '3.1: one target or more': (a) => (a.target = []),
  '3.2.1: bodies and targets are IRIs or resources with one': (a) => (a.target.id = 'flag 1'),
  '3.2.1: a body is one thing: a text, what is made of a source, or a resource': (a) => (a.body[0].source = 'urn:x:1'),
  '3.2.1: a format is a media type': (a) => (a.body[0].format = 'plain'),
  '3.2.1: a language is a tag of BCP 47': (a) => (a.body[0].language = 'English'),
  '3.2.1: a direction of writing is ltr, rtl or auto': (a) => (a.body[0].textDirection = 'right'),
  '3.2.4: an embedded text has exactly one value': (a) => (a.body[0].value = ['a', 'b']),
  '3.2.4: what has a value says that it is a text (recommended)': (a) => delete a.body[0].type,
  '3.2.4: an embedded text has at most one format and language': (a) => (a.body[0].language = ['en', 'de']),
  '3.2.5: never both body and bodyValue': (a) => (a.bodyValue = 'x'),
  '3.3.1: created, modified and generated are times in UTC': (a) => (a.modified = '2026-01-02T03:04:05+01:00'),
  '3.3.1: at most one created, modified and generated': (a) => (a.created = [a.created, a.created]),
  '3.3.1: it says when it was created (recommended)': (a) => delete a.created,
  '3.3.2: agents have at most one id, an IRI': (a) => (a.creator.id = 'ada'),
  '3.3.2: agents are persons, organisations or software (recommended)': (a) => (a.generator.type = 'SoftwareAgent'),
  '3.3.2: agents have exactly one name (recommended)': (a) => (a.creator.name = ['Ada', 'A.']),
  '3.3.5: motivations are those of the vocabulary': (a) => (a.motivation = 'checking'),
  '3.3.5: purposes are those of the vocabulary': (a) => (a.body[0].purpose = 'checking'),
  '3.3.5: only texts and what is made of a source have a purpose': (a) => (a.body[0] = { id: 'urn:x:1', purpose: 'linking' }),
  '3.3.6: rights are IRIs': (a) => (a.rights = 'all'),
  '3.3.7: at most one canonical, an IRI': (a) => (a.canonical = ['urn:x:1', 'urn:x:2']),
  '3.3.7: via are IRIs': (a) => (a.via = ['urn:x:1', 'elsewhere']),
  '4: a specific resource has exactly one source': (a) => (a.target.source = [a.target.source]),
  '4: what has a source says that it is specific (recommended)': (a) => delete a.target.type,
  '4.2: every selector is of exactly one type there is': (a) => (a.target.selector[0].type = 'PositionSelector'),
  '4.2.4: a quotation has exactly one exact': (a) => delete a.target.selector[1].exact,
  '4.2.4: a quotation has at most one prefix and suffix': (a) => (a.target.selector[1].prefix = ['a', 'b']),
  '4.2.5: a position has exactly one start and end, no less than 0': (a) => (a.target.selector[0].start = -1),
  '4.2.5: a position ends behind its start': (a) => (a.target.selector[0].end = a.target.selector[0].start),
  '4.3: every state is of exactly one type there is': (a) => (a.target.state.type = 'State'),
  '4.3.1: a time state has a source date in UTC, alone': (a) => (a.target.state.sourceDateStart = a.created),
  '4.3.1: cached is an IRI': (a) => (a.target.state.cached = '/revisions/1/text'),
} // prettier-ignore

const COLLECTION: Spoiled = {
  '5.1: @context includes that of the W3C': (c) => delete c['@context'],
  '5.1: exactly one id, an IRI': (c) => delete c.id,
  '5.1: type includes AnnotationCollection': (c) => (c.type = ['BasicContainer']),
  '5.1: its label is text': (c) => (c.label = { en: 'Flags' }),
  '5.1: total is no less than 0': (c) => (c.total = '1'),
  '5.1: exactly one first page, if there is anything': (c) => delete c.first,
  '5.1: a first page that is embedded says that it is a page': (c) => (c.first.type = 'Page'),
  '5.1: at most one last page': (c) => (c.last = [c.last, c.last]),
  '3.3.1: created, modified and generated are times in UTC, one of each at most': (c) =>
    (c.generated = '2026-01-02'),
}

const PAGE: Spoiled = {
  '5.2: exactly one id, an IRI': (p) => (p.id = '0'),
  '5.2: type includes AnnotationPage': (p) => delete p.type,
  '5.2: exactly one collection it is part of': (p) => delete p.partOf,
  '5.2: exactly one list of items': (p) => (p.items = p.items[0]),
  '5.2: its items are annotations or their IRIs': (p) => p.items.push({ type: 'Note' }),
  '5.2: next and prev at most once': (p) => (p.prev = ['urn:x:1', 'urn:x:2']),
  '5.2: startIndex at most once, no less than 0': (p) => (p.startIndex = -1),
  '5.2: there is a next page where there is more, and none where not': (p) =>
    (p.partOf = { id: p.partOf, total: 9 }),
}

describe.each([
  ['an annotation', ANNOTATION_MUSTS, ANNOTATION, async () => annotation()],
  ['a collection', COLLECTION_MUSTS, COLLECTION, collection],
  ['a page', PAGE_MUSTS, PAGE, async () => (await collection()).first],
] as const)('what the Data Model asks of %s', (_what, musts, spoiled, good) => {
  test('is kept by what the desk writes', async () => {
    expect(unkept(musts, await good())).toEqual([])
  })
  test('has a way to be broken for each row', () => {
    expect(musts.map(([section, must]) => `${section}: ${must}`)).toEqual(Object.keys(spoiled))
  })
  test.each(Object.entries(spoiled))('%s: seen when it is not so', async (must, spoil) => {
    const document = await good()
    spoil(document)
    expect(unkept(musts, document)).toContain(must)
  })
})
