/** Version 1 of the context of the W3C Web Annotation Data Model. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** Where a desk serves its own terms; the same on every desk. */
export const OWN_TERMS_PATH = '/ns/stet.jsonld'

const DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime'
const DATE = 'http://www.w3.org/2001/XMLSchema#date'

/**
 * What the terms of the W3C leave out: all that a flag says of itself beside words, note and person. A
 * term that is not in a context is lost when a document is expanded.
 */
export const OWN_TERMS = {
  '@context': {
    stet: 'urn:stet:',
    category: 'stet:category',
    severity: 'stet:severity',
    status: 'stet:status',
    outcome: 'stet:outcome',
    reason: 'stet:reason',
    settledBy: { '@id': 'stet:settledBy', '@type': '@id' },
    settledAt: { '@id': 'stet:settledAt', '@type': DATE_TIME },
    assignee: { '@id': 'stet:assignee', '@type': '@id' },
    duplicateOf: { '@id': 'stet:duplicateOf', '@type': '@id' },
    page: { '@id': 'stet:page', '@type': '@id' },
    replaces: 'stet:replaces',
    revision: 'stet:revision',
    sha256: 'stet:sha256',
    title: 'stet:title',
    author: 'stet:author',
    publisher: 'stet:publisher',
    locator: 'stet:locator',
    quotedWords: 'stet:quotedWords',
    accessedOn: { '@id': 'stet:accessedOn', '@type': DATE },
  },
} as const

/** The contexts of what a desk says about its flags. */
export const contextsOf = (deskUrl: string): [string, string] => [
  ANNOTATION_CONTEXT,
  `${deskUrl}${OWN_TERMS_PATH}`,
]
