import { expect, test } from 'vitest'
import { BLOCK_KINDS } from '#domain/article/block.ts'
import { type MarkupElement, parseXml } from '../../imports/markup/dom.ts'
import { walk } from '../../imports/markup/walk.ts'
import { bytesOf, DOSSIER_TEXT, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { wordParts } from '../../testing/word-document.ts'
import { docx } from './docx.ts'

/**
 * The order in which Word insists on what is in an element: of the sequences of ECMA-376-1 (5th edition,
 * transitional, annex A: wml.xsd, opc-*.xsd) the elements that we write, and their neighbours.
 */
const SEQUENCES: Record<string, string> = {
  'w:document': 'w:background w:body',
  // CT_Body: any number of EG_BlockLevelElts, then the section.
  'w:body': 'w:p w:sectPr',
  // CT_P: EG_PContent in any order behind the properties.
  'w:p': 'w:pPr *',
  // CT_R
  'w:r': 'w:rPr *',
  // CT_PPr
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers ' +
    'w:pBdr w:shd w:tabs w:suppressAutoHyphens w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind ' +
    'w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment ' +
    'w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  // CT_ParaRPr begins with EG_ParaRPrTrackChanges; the rest is EG_RPrBase in the order Word writes.
  'w:rPr':
    'w:ins w:del w:moveFrom w:moveTo w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike ' +
    'w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color ' +
    'w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign ' +
    'w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
  // CT_NumPr
  'w:numPr': 'w:ilvl w:numId w:numberingChange w:ins',
  // CT_SectPr
  'w:sectPr':
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders',
  // CT_Styles, CT_DocDefaults, CT_Style
  'w:styles': 'w:docDefaults w:latentStyles w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden ' +
    'w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr',
  // CT_Numbering, CT_AbstractNum, CT_Lvl
  'w:numbering': 'w:numPicBullet w:abstractNum w:num w:numIdMacAtCleanup',
  'w:abstractNum': 'w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl',
  'w:lvl':
    'w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr',
  // CT_Settings
  'w:settings': 'w:writeProtection w:view w:zoom w:trackRevisions w:compat w:rsids w:themeFontLang',
  Types: 'Default Override',
}

/** What may stand right in what (EG_PContent, EG_ContentRunContent, CT_Comment). */
const INSIDE: Record<string, RegExp> = {
  'w:p': /^w:(?:pPr|r|ins|del|hyperlink|commentRange(?:Start|End))$/,
  'w:hyperlink': /^w:(?:r|ins|del)$/,
  'w:ins': /^w:r$/,
  'w:del': /^w:r$/,
  'w:r': /^w:(?:rPr|t|delText|br|tab|commentReference|annotationRef)$/,
  'w:comment': /^w:p$/,
}

const everything = () => {
  const text = [...BLOCK_KINDS, 'שלום'].map((kind) => `${kind} of words`).join('\n\n')
  const { blocks } = dossierWith({ text }).article.revision
  const kinds = blocks.map((block, index) => ({ ...block, kind: BLOCK_KINDS[index] ?? 'list-item' }))
  const flags = Array.from({ length: 60 }, (_, index) => {
    const span = { start: index, end: index + 3 + (index % 20) }
    return flagWith({ id: `f${index}`, span, suggestedText: index % 3 === 0 ? 'a\nb\n\nc' : null })
  })
  const links = [{ start: 3, end: 40, href: 'https://a.example/' }]
  return bytesOf(
    docx,
    dossierWith({ text, flags, revision: { blocks: kinds, links }, article: { byline: 'A' } }),
  )
}

const elementsOf = (xml: string): MarkupElement[] => {
  const found: MarkupElement[] = []
  const root = parseXml(xml)
  if (root) walk(root, { enter: (element) => found.push(element) > 0, text: () => {}, leave: () => {} })
  return found
}

test('every part has its elements in the order of the schema', async () => {
  const parts = wordParts(await everything())
  for (const [name, xml] of Object.entries(parts)) {
    for (const element of elementsOf(xml)) {
      const names = Array.from(element.children, ({ localName }) => localName)
      const inside = INSIDE[element.localName]
      if (inside) expect([name, names.filter((each) => !inside.test(each))]).toEqual([name, []])
      const sequence = SEQUENCES[element.localName]?.split(' ')
      if (!sequence) continue
      const places = names.map((each) =>
        (sequence.includes(each) ? sequence : [...sequence.slice(0, -1), each]).indexOf(each),
      )
      if (sequence.at(-1) !== '*')
        expect([name, names.filter((each) => !sequence.includes(each))]).toEqual([name, []])
      expect([name, element.localName, names, places]).toEqual([
        name,
        element.localName,
        names,
        places.toSorted((a, b) => a - b),
      ])
    }
  }
})

test('every part is named with its type, and leads to parts that are there', async () => {
  const parts = wordParts(await bytesOf(docx, dossierWith({ text: DOSSIER_TEXT, flags: [flagWith()] })))
  const types = elementsOf(parts['[Content_Types].xml'] ?? '').map((element) =>
    element.getAttribute('PartName')?.slice(1),
  )
  const own = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
  expect(new Set(types.filter(Boolean))).toEqual(new Set(own))
  const targets = ['_rels/.rels', 'word/_rels/document.xml.rels'].flatMap((name) =>
    elementsOf(parts[name] ?? '').flatMap((element) => {
      const target = element.getAttribute('Target')
      return target === null ? [] : [name.startsWith('word') ? `word/${target}` : target]
    }),
  )
  expect(new Set(targets)).toEqual(new Set(own))
})
