import { z } from 'zod'
import { OBSTACLE_KINDS } from '#domain/review/waiver.ts'
import { article, revision } from './article.ts'
import { check } from './check.ts'
import { placedCitation } from './citation.ts'
import { comment } from './comment.ts'
import { define } from './define.ts'
import { finding } from './finding.ts'
import { flag } from './flag.ts'
import { historyEntry } from './history.ts'
import { signOff } from './sign-off.ts'
import { source } from './source.ts'
import { author, span } from './span.ts'
import { ARTICLE_TEXT_MAX, filledText, id, instant, LINE_MAX, NOTE_MAX, text } from './text.ts'

/** More flags than any desk has in one article: a file that holds more is refused before it is placed. */
const FLAGS_MAX = 20_000
const THREAD_MAX = 2_000
const MANY = 200_000
const SHORT = 2_000
const PIECES_MAX = 1_000_000

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 sum, hexadecimal')

const comments = z
  .array(
    comment.extend({
      author,
      text: text(NOTE_MAX),
      proposal: z.object({ words: z.string(), text: text(NOTE_MAX) }).nullable(),
    }),
  )
  .max(THREAD_MAX)

const flagEntry = flag.extend({
  note: text(NOTE_MAX),
  suggestedText: text(NOTE_MAX).nullable(),
  reason: text(NOTE_MAX).nullable(),
  settled: z.object({ by: author, at: instant }).nullable(),
  thread: comments.describe('The replies, the oldest first'),
  codePoints: span.describe('The same span, counted in code points'),
  permalink: z.string(),
})

const sourceEntry = source.extend({
  adder: author,
  citations: z.array(placedCitation).max(MANY).describe('All that it is cited for in this article'),
})

const findingEntry = finding.extend({
  spans: z.array(span).min(1).max(SHORT),
  message: text(NOTE_MAX),
  decision: z
    .object({ by: author, at: instant, reason: z.string().nullable(), flagId: id.nullable() })
    .nullable(),
})

const origin = z.object({ start: z.int().min(0), from: z.int().min(0), length: z.int().min(0) })

const original = z
  .object({
    text: text(2 * ARTICLE_TEXT_MAX).describe('All text of what was imported, before any repair'),
    filename: text(LINE_MAX).optional(),
    mediaType: z.string().max(200).optional(),
    base64: z.base64().optional().describe('The bytes that were imported; left out where they were not kept'),
  })
  .describe('What came in')

/**
 * An article with all that was said of it: what the export `json` writes, and what `POST /api/articles`
 * takes in again. Its JSON Schema is printed from here, so that there is one definition. Fields that
 * this version does not know are passed over.
 */
export const articleFile = z.object({
  format: z.literal('stet-flags'),
  formatVersion: z.literal(2),
  exportedAt: instant,
  desk: z.string().max(SHORT).describe('The address of the desk it comes from'),
  schema: z.string().max(SHORT).describe('Where this schema is'),
  article: article.extend({
    title: filledText(LINE_MAX),
    byline: text(LINE_MAX).nullable(),
    sourceUrl: text(SHORT).nullable(),
    revision: revision.extend({
      text: filledText(ARTICLE_TEXT_MAX),
      hash: sha256,
      blocks: revision.shape.blocks.max(MANY),
      links: revision.shape.links.max(MANY),
      sentences: revision.shape.sentences.max(PIECES_MAX),
      repairs: revision.shape.repairs.max(PIECES_MAX),
    }),
  }),
  flags: z.array(flagEntry).max(FLAGS_MAX).describe('In reading order'),
  sources: z.array(sourceEntry).max(FLAGS_MAX).describe('Those that may leave the desk'),
  checks: z.array(check.extend({ by: author, note: text(NOTE_MAX) })).max(PIECES_MAX),
  findings: z.array(findingEntry).max(MANY),
  waivers: z.array(
    z.object({
      id,
      kind: z.enum(OBSTACLE_KINDS),
      subjectId: id,
      reason: z.string(),
      by: author,
      at: instant,
    }),
  ),
  signOff: signOff
    .omit({ waivers: true })
    .extend({ by: author, decisions: z.record(z.string(), z.unknown()) })
    .nullable()
    .describe('The one that stands, with the decisions as they were sealed'),
  history: z.array(historyEntry).describe('The oldest first; the file of a desk tells all but secrets'),
  annotationNames: z
    .array(z.object({ id, canonical: z.string().nullable(), via: z.array(z.string()) }))
    .max(MANY)
    .describe('What flags and replies that came as Web Annotations are called elsewhere'),
  origins: z.array(origin).max(PIECES_MAX).describe('Which stretches of the text are those of the original'),
  original,
})

export const getArticleFileSchema = define({
  method: 'GET',
  path: '/api/exports/json/schema',
  title: 'The JSON Schema of the export json, which POST /api/articles takes as well',
  session: false,
  response: z.record(z.string(), z.unknown()),
})
