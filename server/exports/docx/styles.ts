import type { BlockKind } from '#domain/article/block.ts'
import { escaped } from '../xml.ts'
import { NAMESPACE } from './names.ts'
import { XML } from './package.ts'

export const PARAGRAPH_STYLES: Record<BlockKind, string> = {
  heading: 'Heading1',
  paragraph: 'BodyText',
  'list-item': 'ListParagraph',
  quote: 'Quote',
  caption: 'Caption',
  credit: 'Credit',
  byline: 'Byline',
  related: 'Related',
  notice: 'Notice',
}

const GREY = '<w:color w:val="595959"/>'
const SMALL = '<w:sz w:val="18"/><w:szCs w:val="18"/>'

/** @param language BCP 47 */
export const stylesXml = (language: string): string => {
  const name = escaped(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en')
  return (
    `${XML}<w:styles xmlns:w="${NAMESPACE.w}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="MS Mincho" w:cs="Times New Roman"/>' +
    '<w:sz w:val="23"/><w:szCs w:val="23"/>' +
    `<w:lang w:val="${name}" w:eastAsia="${name}" w:bidi="${name}"/>` +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>' +
    '<w:spacing w:before="0" w:after="160" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    PARAGRAPHS.map(([id, shown, paragraph, run]) => style('paragraph', id, shown, paragraph, run)).join('') +
    CHARACTERS.map(([id, shown, run]) => style('character', id, shown, '', run)).join('') +
    '</w:styles>'
  )
}

const HEADED = '<w:keepNext/><w:keepLines/>'

const PARAGRAPHS: readonly [id: string, name: string, paragraph: string, run: string][] = [
  ['Title', 'Title', `${HEADED}<w:spacing w:after="80" w:line="264" w:lineRule="auto"/>`,
    '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>'],
  ['Subtitle', 'Subtitle', '<w:spacing w:after="320"/>', GREY],
  ['Heading1', 'heading 1', `${HEADED}<w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="0"/>`,
    '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>'],
  ['BodyText', 'Body Text', '', ''],
  ['ListParagraph', 'List Paragraph', '<w:spacing w:after="80"/><w:ind w:left="284"/>', ''],
  ['Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>', '<w:i/><w:iCs/>'],
  ['Caption', 'caption', '', `${GREY}${SMALL}`],
  ['Credit', 'Credit', '', `${GREY}${SMALL}`],
  ['Byline', 'Byline', '', GREY],
  ['Related', 'Related', '<w:ind w:left="284"/>', SMALL],
  ['Notice', 'Notice', '', `<w:i/><w:iCs/>${GREY}${SMALL}`],
  ['CommentText', 'annotation text', '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="20"/><w:szCs w:val="20"/>'],
] // prettier-ignore

const CHARACTERS: readonly [id: string, name: string, run: string][] = [
  ['Hyperlink', 'Hyperlink', '<w:color w:val="0B4F8A"/><w:u w:val="single"/>'],
  ['CommentReference', 'annotation reference', '<w:sz w:val="16"/><w:szCs w:val="16"/>'],
]

const style = (type: string, id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="${type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont'}"/><w:qFormat/>` +
  (paragraph && `<w:pPr>${paragraph}</w:pPr>`) +
  (run && `<w:rPr>${run}</w:rPr>`) +
  '</w:style>'
