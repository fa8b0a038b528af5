/** The names by which the parts of a Word document know each other (ECMA-376, transitional). */
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const NAMESPACE = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: RELATIONSHIPS,
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const

type PartKind = { relationship: string; contentType: string }

export const PART_KINDS = {
  document: part('officeDocument', 'document.main'),
  styles: part('styles', 'styles'),
  settings: part('settings', 'settings'),
  numbering: part('numbering', 'numbering'),
  comments: part('comments', 'comments'),
  commentsExtended: newerPart('commentsExtended'),
  people: newerPart('people'),
} as const satisfies Record<string, PartKind>

export const CORE_PROPERTIES: PartKind = {
  relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
}

export const HYPERLINK = `${RELATIONSHIPS}/hyperlink`

/** Programs that do not know these names pass over what is said with them. */
export const NEWER_NAMES =
  `xmlns:mc="${NAMESPACE.mc}" xmlns:w14="${NAMESPACE.w14}" xmlns:w15="${NAMESPACE.w15}" ` +
  'mc:Ignorable="w14 w15"'

function part(relationship: string, contentType: string): PartKind {
  return {
    relationship: `${RELATIONSHIPS}/${relationship}`,
    contentType: `${WORD_TYPE}.${contentType}+xml`,
  }
}

function newerPart(name: string): PartKind {
  return {
    relationship: `http://schemas.microsoft.com/office/2011/relationships/${name}`,
    contentType: `${WORD_TYPE}.${name}+xml`,
  }
}
