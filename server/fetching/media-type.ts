import { FetchRefusal } from './refusal.ts'

/** What an importer may make something of; of bytes without a type their content decides. */
const IMPORTABLE: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/octet-stream',
])

/** What people call the others, by the beginning of their names. */
const OTHERS: readonly (readonly [beginning: string, name: string])[] = [
  ['image/', 'a picture'],
  ['video/', 'a video'],
  ['audio/', 'a sound recording'],
  ['font/', 'a font'],
  ['application/msword', 'an old Word document'],
  ['application/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['application/vnd.', 'an office document'],
  ['application/rtf', 'a rich text document'],
  ['text/rtf', 'a rich text document'],
  ['application/zip', 'an archive'],
  ['application/rss', 'a feed'],
  ['application/atom', 'a feed'],
  ['application/json', 'data'],
  ['application/ld+json', 'data'],
  ['text/xml', 'data'],
  ['application/xml', 'data'],
  ['text/csv', 'data'],
  ['text/css', 'a program'],
  ['text/javascript', 'a program'],
  ['application/javascript', 'a program'],
]

/**
 * Reads a Content-Type header; one that is missing or makes no sense leaves it to the content.
 * @throws FetchRefusal when nothing that can be imported is of this type
 */
export const importableType = (header: string | undefined): { mediaType: string; charset?: string } => {
  const [, named] = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;|$)/.exec(header ?? '') ?? []
  const mediaType = named?.toLowerCase() ?? 'application/octet-stream'
  if (!IMPORTABLE.has(mediaType)) {
    const name = OTHERS.find(([beginning]) => mediaType.startsWith(beginning))?.[1] ?? 'another kind of file'
    throw new FetchRefusal(
      'fetch-wrong-type',
      `The address answers with ${name} (${mediaType}). Stet imports web pages, text, Markdown, Word (.docx) and PDF.`,
    )
  }
  const [, charset] = /;\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(header ?? '') ?? []
  return { mediaType, ...(charset === undefined ? {} : { charset: charset.toLowerCase() }) }
}
