/**
 * The parts of the W3C Web Annotation Data Model that a desk speaks, as JSON-LD under the contexts of
 * `terms.ts`. Times are xsd:dateTime in UTC.
 */
export type Annotation = {
  '@context': string[]
  id: string
  type: 'Annotation'
  motivation: string | string[]
  creator: Agent
  generator: { id: string; type: 'Software'; name: string }
  created: string
  modified: string
  canonical?: string
  via?: string | string[]
  body: Body[]
  target: Target
} & OwnTerms

export type Agent = { id?: string; type: 'Person'; name: string }

export type Body = TextualBody | LinkingBody

export type TextualBody = {
  type: 'TextualBody'
  purpose: string
  value: string
  format: 'text/plain'
  language?: string
} & SourceTerms & { replaces?: string }

/** A source that is on the web, linked to. */
export type LinkingBody = { type: 'SpecificResource'; purpose: 'linking'; source: string } & SourceTerms

/** What of a source no address says. */
type SourceTerms = {
  title?: string
  author?: string
  publisher?: string
  locator?: string
  quotedWords?: string
  accessedOn?: string
}

/** Words of an article, or the annotation that is replied to. */
type Target =
  | string
  | {
      type: 'SpecificResource'
      source: string
      state: { type: 'TimeState'; sourceDate: string; cached: string; revision: number; sha256: string }
      selector: [
        { type: 'TextPositionSelector'; start: number; end: number },
        { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      ]
    }

/** See `OWN_TERMS`. */
type OwnTerms = {
  category?: string
  severity?: string
  status?: string
  outcome?: string
  reason?: string
  settledBy?: Agent
  settledAt?: string
  assignee?: Agent
  duplicateOf?: string
  page?: string
}

/** Other IRIs of an annotation, which it had before it came to this desk. */
export type AnnotationNames = { canonical: string | null; via: readonly string[] }
