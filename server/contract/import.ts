import { z } from 'zod'
import { DETAIL_SOURCES } from '#domain/article/details.ts'
import { BLOCK_KINDS } from '#domain/article/block.ts'
import { REPAIR_KINDS } from '#domain/article/repair.ts'
import { define } from './define.ts'
import { ARTICLE_TEXT_MAX, filledText, id, instant, webAddress } from './text.ts'

/** A file as it came with a request; JSON cannot make one, so none can be smuggled in. */
export type Upload = { bytes: Uint8Array; filename: string; mediaType: string }

export const upload = z
  .custom<Upload>(
    (value) => (value as Upload | undefined)?.bytes instanceof Uint8Array,
    'must be a file, in a multipart form',
  )
  .describe('A file: text, Markdown, web page, Word document or PDF; only in multipart/form-data')

/** The ways an article comes in; a request names exactly one. */
export const sourceFields = {
  text: filledText(ARTICLE_TEXT_MAX).optional().describe('Pasted text, hard-wrapped or not'),
  html: filledText(ARTICLE_TEXT_MAX).optional().describe('A web page or a piece of one'),
  markdown: filledText(ARTICLE_TEXT_MAX).optional(),
  url: webAddress.max(2_000).optional().describe('A public web address, fetched by the desk'),
  file: upload.optional(),
}

const WAYS = ['text', 'html', 'markdown', 'url', 'file', 'importId'] as const

/** A refinement: one way in, no more and no less. */
export const namesOneWayIn = (input: { [Way in (typeof WAYS)[number]]?: unknown }): boolean =>
  WAYS.filter((way) => input[way] !== undefined).length === 1

export const ONE_WAY_IN = {
  path: ['text'],
  message: 'send exactly one of text, html, markdown, url, importId, or a file in a multipart form',
}

export const importStart = z.strictObject(sourceFields).refine(namesOneWayIn, ONE_WAY_IN)

const piece = z.object({
  text: z.string(),
  from: z.int(),
  to: z.int(),
  repair: z.enum(REPAIR_KINDS).optional(),
})

const found = z.object({ value: z.string(), source: z.enum(DETAIL_SOURCES) })

export const importPreview = z.object({
  id,
  /** What it was read as */
  format: z.object({ id: z.string(), title: z.string(), extension: z.string() }),
  filename: z.string().nullable(),
  reading: z.object({
    original: z.string().describe('All text of the file, before any repair'),
    blocks: z.array(
      z.object({
        kind: z.enum(BLOCK_KINDS),
        pieces: z.array(piece),
        href: z.string().optional(),
        moved: z.boolean().optional(),
      }),
    ),
    links: z.array(z.object({ from: z.int(), to: z.int(), href: z.string() })),
    comments: z.array(
      z.object({
        from: z.int(),
        to: z.int(),
        author: z.string(),
        at: instant.nullable(),
        words: z.string(),
      }),
    ),
  }),
  details: z
    .object({ title: found, byline: found, publishedOn: found, language: found, sourceUrl: found })
    .partial(),
  createdAt: instant,
})

/** A line of a streamed answer: how far the reading has come, and at last what came of it. */
export const importLine = z.union([
  z.object({ progress: z.object({ done: z.number(), of: z.number(), unit: z.string() }) }),
  z.object({ preview: importPreview }),
  z.object({ problem: z.looseObject({ status: z.int(), code: z.string(), detail: z.string() }) }),
])

export const LINES_MEDIA_TYPE = 'application/x-ndjson'

export type ImportStart = z.infer<typeof importStart>
export type ImportPreview = z.infer<typeof importPreview>
export type ImportLine = z.infer<typeof importLine>

const importParams = z.object({ id })

export const startImport = define({
  method: 'POST',
  path: '/api/imports',
  title:
    'Read something without making an article of it; with Accept: application/x-ndjson the answer comes line by line, progress first',
  status: 201,
  upload: true,
  body: importStart,
  response: importPreview,
})
export const getImport = define({
  method: 'GET',
  path: '/api/imports/:id',
  title: 'What was read, for the person who sent it',
  params: importParams,
  response: importPreview,
})
export const discardImport = define({
  method: 'DELETE',
  path: '/api/imports/:id',
  title: 'Forget what was read',
  status: 204,
  params: importParams,
  response: null,
})
