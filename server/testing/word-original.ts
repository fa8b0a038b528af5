import { Document, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose } from '#domain/repair/compose.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Dossier } from '../exports/dossier.ts'
import { docxOriginal } from '../exports/docx-original/docx-original.ts'
import { docx as importer } from '../imports/docx.ts'
import { bytesOf, dossierWith, flagWith } from './dossiers.ts'

export const run = (text: string): TextRun => new TextRun(text)
export const bold = (text: string): TextRun => new TextRun({ text, bold: true })

/** A Word document with these paragraphs. */
export const wordFile = async (paragraphs: ParagraphChild[][], more: object = {}): Promise<Uint8Array> => {
  const sections = [{ children: paragraphs.map((children) => new Paragraph({ children })) }]
  return new Uint8Array(await Packer.toBuffer(new Document({ ...more, sections })))
}

export const withPartChanged = (bytes: Uint8Array, part: string, by: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  parts[part] = strToU8(by(parts[part] ? strFromU8(parts[part]) : ''))
  return zipSync(parts)
}

/** What the desk makes of a file. */
export const takenIn = async (bytes: Uint8Array) => {
  const result = await importer.read({ bytes }, () => {})
  if (!result.ok) throw new Error(result.problem)
  return { reading: result.reading, draft: compose(result.reading) }
}

export const asImported = (bytes: Uint8Array) => ({
  imported: { filename: 'a.docx', mediaType: importer.mediaTypes[0] ?? '', bytes },
})

/** The file with comments on what is flagged in the article that came from it. */
export const flaggedFile = async (
  bytes: Uint8Array,
  flagsIn: (text: string) => Flag[],
  more: Partial<Dossier> = {},
): Promise<Buffer> => {
  const { reading, draft } = await takenIn(bytes)
  const { text, blocks, origins } = draft
  const texts = { text, original: reading.original, origins, revision: { blocks } }
  const record = asImported(bytes)
  return bytesOf(docxOriginal, dossierWith({ ...texts, flags: flagsIn(text), ...more, record }))
}

/** The same with a flag on each of these words, where they stand first. */
export const commentedFile = (
  bytes: Uint8Array,
  words: readonly string[],
  more: Partial<Flag> = {},
): Promise<Buffer> =>
  flaggedFile(bytes, (text) => words.map((exact, index) => flagOn(text, exact, { id: `f${index}`, ...more })))

export const flagOn = (text: string, exact: string, more: Partial<Flag> = {}): Flag => {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`${exact} is not in: ${text}`)
  const quote = { exact, prefix: '', suffix: '' }
  return flagWith({ span: { start, end: start + exact.length }, quote, note: `On ${exact}`, ...more })
}
