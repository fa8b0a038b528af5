import type { ReadResult } from '../importer.ts'
import { type MarkupElement, parseHtml, parseXml } from '../markup/dom.ts'
import { readMarkup } from '../markup/read-markup.ts'
import { repairMarkup } from '../markup/repair-markup.ts'
import { commentMarksIn, isCommentMark, markComments } from './comment-marks.ts'
import { readComments } from './comments.ts'
import { placeComments } from './place-comments.ts'
import { propertiesOf } from './properties.ts'
import { type Parts, readParts } from './read-parts.ts'
import { problemWithArchive, problemWithBytes } from './what-it-is.ts'
import { wordHtml } from './word-html.ts'
import { elementsNamed } from './xml.ts'

const BROKEN =
  'This Word document is damaged: its text is not well-formed XML. Open it in a word processor, save it anew and import that.'
const NO_WORDS = 'There are no words in this document.'
const ONLY_PICTURES =
  'There are only pictures in this document, no words. Have the words in them recognised by an OCR program and import those.'

/** A Word document as blocks, with its links, and with its comments on the words they were put on. */
export const readDocx = async (bytes: Uint8Array): Promise<ReadResult> => {
  const foreign = problemWithBytes(bytes)
  if (foreign !== null) return { ok: false, problem: foreign }
  const unpacked = await readParts(bytes)
  if (!unpacked.ok) return unpacked
  const main = mainPart(unpacked.parts)
  if (main === null) return { ok: false, problem: problemWithArchive(unpacked.names) }
  const marked = withMarks(unpacked.parts, main)
  const body = await bodyOf(marked)
  if (!body) return { ok: false, problem: BROKEN }
  const { original, blocks, links, marks } = readMarkup(body, {
    markOf: ({ localName, id }) => (localName === 'a' && isCommentMark(id) ? id : undefined),
  })
  if (blocks.length === 0) return { ok: false, problem: body.querySelector('img') ? ONLY_PICTURES : NO_WORDS }
  const comments = placeComments(original, commentsIn(unpacked.parts), marks, marksIn(marked, main))
  const reading = { original, blocks: repairMarkup(blocks), links, comments }
  return { ok: true, reading, details: propertiesOf(unpacked.parts, main) }
}

/** The main part is where the archive's relations say; Word for the web calls it document2.xml at times. */
const mainPart = (parts: Parts): string | null => {
  const relations = parseXml(parts.get('_rels/.rels') ?? '')
  const targets = elementsNamed(relations, 'Relationship')
    .filter((element) => element.getAttribute('Type')?.endsWith('/officeDocument'))
    .map((element) => (element.getAttribute('Target') ?? '').replace(/^\//, ''))
  return [...targets, 'word/document.xml'].find((name) => name.startsWith('word/') && parts.has(name)) ?? null
}

const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const COMMENTS = 'word/comments.xml'

/** The parts for the converter: comments have their marks in the text, and are read here themselves. */
const withMarks = (parts: Parts, main: string): Parts => {
  const marked = new Map(parts)
  marked.delete(COMMENTS)
  for (const name of [main, ...NOTES]) {
    const xml = parts.get(name)
    if (xml !== undefined) marked.set(name, markComments(xml))
  }
  return marked
}

const marksIn = (marked: Parts, main: string): string[] =>
  [main, ...NOTES].flatMap((name) => commentMarksIn(marked.get(name) ?? ''))

const commentsIn = (parts: Parts) => {
  const xml = parts.get(COMMENTS)
  return xml === undefined ? [] : readComments(xml, parts.get('word/commentsExtended.xml'))
}

const bodyOf = async (parts: Parts): Promise<MarkupElement | null> => {
  const html = await wordHtml(parts).catch(() => null)
  const body = html === null ? null : parseHtml(`<html><body>${html}</body></html>`)?.querySelector('body')
  for (const back of body?.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]') ?? [])
    back.remove()
  return body ?? null
}
