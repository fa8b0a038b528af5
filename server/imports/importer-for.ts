import type { Importer, Source } from './importer.ts'
import { IMPORTERS } from './registry.ts'

/**
 * The importer for what came in. What was asked for by name is done. Else the bytes have the first word,
 * since a wrong extension is common, and then what it was called. What nothing claims is read as text,
 * which refuses what is none.
 */
export const importerFor = (source: Source): Importer | { problem: string } => {
  const all: readonly Importer[] = Object.values(IMPORTERS)
  const { bytes, mediaType, filename, as } = source
  const asked = all.find(({ id }) => id === as)
  if (asked) return asked
  const recognised = all.find((importer) => importer.recognises(bytes))
  if (recognised) return recognised
  const extension = /\.([^.]+)$/.exec(filename ?? '')?.[1]?.toLowerCase()
  const named =
    all.find(({ extensions }) => extension !== undefined && extensions.includes(extension)) ??
    all.find(({ mediaTypes }) => mediaType !== undefined && mediaTypes.includes(mediaType))
  if (named) return named
  const foreign = FOREIGN.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  return foreign ? { problem: foreign.problem } : IMPORTERS.text
}

const bytesOf = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0))

/** Files that people have and Stet does not read, with what to do about each. */
const FOREIGN: readonly { begins: readonly number[]; problem: string }[] = [
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    problem:
      'This is an old Word file (.doc), or one protected by a password. Save it as .docx without a password and import that.',
  },
  { begins: bytesOf('{\\rtf'), problem: 'This is a Rich Text file. Save it as .docx and import that.' },
  {
    begins: bytesOf('PK'),
    problem: 'This is a ZIP archive and no Word document. Unpack it and import the file in it.',
  },
]
