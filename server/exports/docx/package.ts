import type { Article } from '#domain/article/article.ts'
import { escaped } from '../xml.ts'
import { CORE_PROPERTIES, HYPERLINK, NAMESPACE, PART_KINDS } from './names.ts'
import { wordDate } from './text.ts'

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const CORE = 'docProps/core.xml'
const { document, ...BESIDE } = PART_KINDS

export const contentTypesXml = (): string => {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`
  return (
    `${XML}<Types xmlns="${NAMESPACE.contentTypes}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    Object.entries(PART_KINDS)
      .map(([name, { contentType }]) => override(`word/${name}.xml`, contentType))
      .join('') +
    `${override(CORE, CORE_PROPERTIES.contentType)}</Types>`
  )
}

export const packageRelationshipsXml = (): string =>
  relationshipsXml([
    relationshipXml('rId1', document.relationship, 'word/document.xml'),
    relationshipXml('rId2', CORE_PROPERTIES.relationship, CORE),
  ])

/** @param links the addresses that the document leads to, by the ids under which it does */
export const documentRelationshipsXml = (links: ReadonlyMap<string, string>): string =>
  relationshipsXml([
    ...Object.entries(BESIDE).map(([name, { relationship }]) =>
      relationshipXml(name, relationship, `${name}.xml`),
    ),
    ...Array.from(links, ([href, id]) => relationshipXml(id, HYPERLINK, href, ' TargetMode="External"')),
  ])

const relationshipsXml = (relationships: readonly string[]): string =>
  `${XML}<Relationships xmlns="${NAMESPACE.relationships}">${relationships.join('')}</Relationships>`

export const relationshipXml = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${more}/>`

/** What the file says about itself. */
export const corePropertiesXml = ({ title, byline, language }: Article, exportedAt: string): string => {
  const at = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${wordDate(exportedAt)}</dcterms:${name}>`
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(byline ?? '')}</dc:creator>` +
    `<dc:language>${escaped(language)}</dc:language>${at('created')}${at('modified')}</cp:coreProperties>`
  )
}

/** Written for Word 2013 and later, which show answers and what is settled. */
export const settingsXml = (): string =>
  `${XML}<w:settings xmlns:w="${NAMESPACE.w}"><w:zoom w:percent="100"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat></w:settings>'

/** One list, of bullets. */
export const numberingXml = (): string =>
  `${XML}<w:numbering xmlns:w="${NAMESPACE.w}"><w:abstractNum w:abstractNumId="0">` +
  '<w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
  '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
