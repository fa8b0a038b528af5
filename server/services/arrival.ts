import type { ImportStart } from '#contract/import.ts'
import type { Source } from '../imports/importer.ts'
import type { SourceReading } from '../imports/read-source.ts'
import type { Waiting } from '../imports/reading-room.ts'
import type { Context } from './context.ts'
import { invalid } from './refusal.ts'

/** Something that came in, with what was read in it. */
export type Arrival = SourceReading & { bytes: Uint8Array; filename: string | null }

/** Reads what a request brings or names: words, a file, or an address that is fetched for it. */
export const arrive = async (
  { readingRoom, fetchAddress }: Pick<Context, 'readingRoom' | 'fetchAddress'>,
  { language, ...input }: ImportStart & { language?: string | undefined },
  waiting: Waiting = {},
): Promise<Arrival> => {
  const { field, source } = await sourceOf(fetchAddress, input, waiting)
  const outcome = await readingRoom.read({ ...source, ...(language && { language }) }, waiting)
  if (!outcome.ok) throw invalid(UNREADABLE[field], field, outcome.problem)
  const { ok: _ok, ...read } = outcome
  const { mediaType } = read
  return {
    ...read,
    // What was typed came as UTF-8, whatever a file of that kind may be in.
    mediaType:
      mediaType === 'text/plain' && source.as !== undefined ? `${mediaType}; charset=utf-8` : mediaType,
    bytes: source.bytes,
    filename: source.filename ?? null,
  }
}

type Field = 'text' | 'html' | 'markdown' | 'url' | 'file'

const UNREADABLE: Record<Field, string> = {
  text: 'unreadable-text',
  html: 'unreadable-html',
  markdown: 'unreadable-markdown',
  url: 'unreadable-page',
  file: 'unreadable-file',
}

const TYPED = { text: 'text/plain', html: 'text/html', markdown: 'text/markdown' } as const

const sourceOf = async (
  fetchAddress: Context['fetchAddress'],
  { url, file, ...typed }: ImportStart,
  waiting: Waiting,
): Promise<{ field: Field; source: Source }> => {
  if (url !== undefined) {
    const fetched = await fetchAddress(url, waiting)
    if (!fetched.ok) throw invalid(fetched.code, 'url', fetched.problem)
    const { ok: _ok, ...source } = fetched
    return { field: 'url', source }
  }
  if (file !== undefined) return { field: 'file', source: file }
  for (const field of ['html', 'markdown', 'text'] as const) {
    const words = typed[field]
    if (words === undefined) continue
    const bytes = new Uint8Array(Buffer.from(words))
    return { field, source: { as: field, mediaType: TYPED[field], bytes, charset: 'utf-8' } }
  }
  throw invalid('invalid-input', 'text', 'Send a text, a file or an address.')
}
