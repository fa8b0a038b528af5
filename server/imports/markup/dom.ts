import { DOMParser } from 'linkedom'

/** What the importers ask of a node, said here because the server's types know no browser. */
export type MarkupNode = {
  nodeType: number
  nodeValue: string | null
  textContent: string | null
  parentNode: MarkupNode | null
  firstChild: MarkupNode | null
  nextSibling: MarkupNode | null
}

export type MarkupElement = MarkupNode & {
  id: string
  /** In lower case, as the parser of HTML makes it */
  localName: string
  className: string
  innerHTML: string
  children: ArrayLike<MarkupElement> & Iterable<MarkupElement>
  parentElement: MarkupElement | null
  getAttribute: (name: string) => string | null
  hasAttribute: (name: string) => boolean
  setAttribute: (name: string, value: string) => void
  matches: (selectors: string) => boolean
  closest: (selectors: string) => MarkupElement | null
  querySelector: (selectors: string) => MarkupElement | null
  querySelectorAll: (selectors: string) => ArrayLike<MarkupElement> & Iterable<MarkupElement>
  remove: () => void
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === ELEMENT
export const isText = (node: MarkupNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA

/** The parser takes longer for each tag the more are open: this many take a tenth of a second. */
const DEEPEST = 10_000

/**
 * HTML as a document, or null when its tags stand in one another so deep that only a trap is. The
 * parser fetches nothing, runs nothing and expands no entities but those of HTML.
 */
export const parseHtml = (html: string): MarkupElement | null => parsed(html, 'text/html')

/** XML as its outermost element, or null when it has none or is too deep. */
export const parseXml = (xml: string): MarkupElement | null => parsed(xml, 'text/xml')

const parsed = (markup: string, type: 'text/html' | 'text/xml'): MarkupElement | null => {
  if (isTooDeep(markup, type === 'text/html' ? NEVER_DEEP : NO_TAG)) return null
  const { documentElement } = new DOMParser().parseFromString(markup, type)
  return documentElement
}

/** Tags of HTML that hold nothing, and those that the next of their kind closes: none nests by itself. */
const NEVER_DEEP =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot)$/i
const NO_TAG = /(?!)/

const TAG = /<(\/?)([a-z][\w:-]*)(?![\w:-])[^<>]*?(\/?)>/gi

/** Counts tags without reading them. Comments and scripts may spoil the sum, so only a gross excess counts. */
const isTooDeep = (markup: string, neverDeep: RegExp): boolean => {
  let depth = 0
  for (const [, slash, name = '', emptied] of markup.matchAll(TAG)) {
    if (emptied || neverDeep.test(name)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
