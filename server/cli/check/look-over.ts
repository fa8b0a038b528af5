import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { sentencesOf } from '#domain/article/sentences-of.ts'
import { compose } from '#domain/repair/compose.ts'
import { identities } from '#domain/rules/identity.ts'
import { runRules } from '#domain/rules/run.ts'
import type { ReadingRoom } from '../../imports/reading-room.ts'
import type { SourceReading } from '../../imports/read-source.ts'
import { withinTime } from '../../noticing/within-time.ts'
import type { Terminal } from '../command.ts'
import type { CheckOptions } from './options.ts'
import { placeFinder } from './places.ts'
import type { Checked, Unreadable } from './report.ts'

/** As large as a file may be that is brought to the desk. */
const LARGEST_MB = 30

/** Reads one file as the desk would and runs the rules on it. */
export const lookOver = async (
  file: string,
  options: CheckOptions,
  { readingRoom, hear }: { readingRoom: ReadingRoom; hear: Terminal['hear'] },
): Promise<Checked | Unreadable> => {
  const bytes = file === '-' ? await hear() : await bytesOf(file)
  if (typeof bytes === 'string') return { file, problem: bytes }
  if (bytes.length > LARGEST_MB * 1024 * 1024) return { file, problem: `It is larger than ${LARGEST_MB} MB.` }
  const { language } = options
  const outcome = await readingRoom.read({
    bytes,
    ...(file !== '-' && { filename: path.basename(file) }),
    ...(language !== null && { language }),
  })
  return outcome.ok ? checked(file, outcome, options) : { file, problem: outcome.problem }
}

/** The bytes of a file, or why there are none. */
const bytesOf = async (file: string): Promise<Uint8Array | string> => {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return 'It is a folder.'
    return new Uint8Array(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ENOENT' ? 'There is no such file.' : `It cannot be opened (${String(code)}).`
  }
}

const checked = (
  file: string,
  { reading, details, format }: SourceReading,
  { rules, ...said }: CheckOptions,
): Checked => {
  const draft = compose(reading)
  const { text, blocks, links } = draft
  const language = said.language ?? details.language?.value ?? 'en'
  const publishedOn = said.publishedOn ?? details.publishedOn?.value ?? null
  const sentences = sentencesOf(text, blocks, language)
  const { findings, failures } = runRules(
    { publishedOn, language, text, blocks, links, sentences },
    { rules, withinTime },
  )
  const placed = placeFinder(draft, format.id === 'text' ? reading.original : null)
  const known = identities(text, findings)
  return {
    ...{ file, publishedOn, language, failures },
    title: details.title?.value ?? null,
    findings: findings.map((finding, index) => ({
      ...finding,
      ...{ identity: known[index] ?? '', places: finding.spans.map(placed) },
    })),
  }
}
