import { compose } from '#domain/repair/compose.ts'
import type { FoundDetails } from '#domain/article/details.ts'
import type { Reading } from '#domain/repair/reading.ts'
import { detailsFromText } from './details-from-text.ts'
import type { Importer, Progress, Source } from './importer.ts'
import { guessLanguage } from './guess-language.ts'
import { importerFor } from './importer-for.ts'
import { trusted } from './trusted-details.ts'

/** `extension` is without the dot. */
export type ReadFormat = { id: string; title: string; extension: string }

/** What a file was read as, and what was found in it. */
export type SourceReading = {
  format: ReadFormat
  /** What the bytes may be given out as */
  mediaType: string
  reading: Reading
  details: FoundDetails
}

export type SourceOutcome = ({ ok: true } & SourceReading) | { ok: false; problem: string }

/**
 * Reads bytes as the format that they are. What the format itself says about the article goes before
 * what can only be gathered from the words.
 */
export const readSource = async (
  source: Source,
  tell: (progress: Progress) => void,
): Promise<SourceOutcome> => {
  if (source.bytes.length === 0) return { ok: false, problem: 'The file is empty. Choose another one.' }
  const importer = importerFor(source)
  if ('problem' in importer) return { ok: false, problem: importer.problem }
  const result = await importer.read(source, tell)
  if (!result.ok) return result
  if (result.reading.blocks.length === 0) return { ok: false, problem: 'There are no words in this file.' }
  return { ok: true, ...(await described(importer, result, source.language)) }
}

const described = async (
  importer: Importer,
  { reading, details: said }: { reading: Reading; details: FoundDetails },
  language: string | undefined,
): Promise<SourceReading> => {
  const { id, title, extensions, originalMediaType } = importer
  const { text, blocks } = compose(reading)
  const details = trusted({ ...detailsFromText({ text, blocks }), ...said })
  const guessed = language === undefined && !details.language ? await guessLanguage(text) : undefined
  return {
    format: { id, title, extension: extensions[0] ?? id },
    mediaType: originalMediaType,
    reading,
    details: { ...details, ...(guessed && { language: guessed }) },
  }
}
