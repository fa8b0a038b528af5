import { z } from 'zod'
import { OBSTACLE_KINDS } from '#domain/review/waiver.ts'
import { article, articleImport, articleSummary, block, link, revision, sentence } from './article.ts'
import { CONTRADICTIONS } from './sound-article-file.ts'
import { unsoundAt } from './whole-values.ts'
import { dateKey, dateReading } from './article-facts.ts'
import { check } from './check.ts'
import { claim } from './claim.ts'
import { placedCitation } from './citation.ts'
import { comment } from './comment.ts'
import { define } from './define.ts'
import { finding } from './finding.ts'
import { flag } from './flag.ts'
import { historyEntry } from './history.ts'
import { signOff } from './sign-off.ts'
import { source } from './source.ts'
import { author, span } from './span.ts'
import {
  ARTICLE_TEXT_MAX,
  clientId,
  filledText,
  id,
  instant,
  LINE_MAX,
  NOTE_MAX,
  text,
  webAddress,
} from './text.ts'

/** More flags than any desk has in one article: a file that holds more is refused before it is placed. */
const FLAGS_MAX = 20_000
const THREAD_MAX = 2_000
const MANY = 200_000
const SHORT = 2_000
const PIECES_MAX = 1_000_000

/** Such as can stand in an address and beside a colon. */
const plainId = id.regex(/^[\w-]+$/, 'must be letters, digits, - and _')

/** What a link on a page may lead to. */
const address = text(SHORT).regex(/^(?:https?|mailto):/, 'must begin with http:, https: or mailto:')

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 sum, hexadecimal')

const comments = z
  .array(
    comment.extend({
      text: text(NOTE_MAX),
      proposal: z.object({ words: z.string(), text: text(NOTE_MAX) }).nullable(),
    }),
  )
  .max(THREAD_MAX)

const flagEntry = flag.extend({
  note: text(NOTE_MAX),
  suggestedText: text(NOTE_MAX).nullable(),
  reason: text(NOTE_MAX).nullable(),
  claim: claim.nullable().default(null),
  thread: comments.describe('The replies, the oldest first'),
  codePoints: span.describe('The same span, counted in code points'),
  permalink: z.string(),
})

const sourceEntry = source.extend({
  citations: z.array(placedCitation).max(MANY).describe('All that it is cited for in this article'),
})

const findingEntry = finding.extend({
  spans: z.array(span).min(1).max(SHORT),
  message: text(NOTE_MAX),
})

const readingEntry = dateReading.extend({
  written: dateKey.written,
  occurrence: z.int().min(1).max(1_000_000),
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
const articleFileShape = z.object({
  format: z.literal('stet-flags'),
  formatVersion: z.literal(2),
  id: clientId.optional().describe('The id the article shall have here; sending twice is making once'),
  exportedAt: instant,
  desk: z.string().max(SHORT).describe('The address of the desk it comes from'),
  schema: z.string().max(SHORT).describe('Where this schema is'),
  article: articleSummary.extend({
    title: filledText(LINE_MAX),
    byline: text(LINE_MAX).nullable(),
    sourceUrl: webAddress.max(SHORT).nullable(),
    progress: articleSummary.shape.progress.extend({
      hints: z.int().default(0).describe('left out by desks that did not count them'),
    }),
    revision: revision.extend({
      text: filledText(ARTICLE_TEXT_MAX),
      hash: sha256,
      blocks: z.array(block.extend({ href: address.optional() })).max(MANY),
      links: z.array(link.extend({ href: address })).max(MANY),
      sentences: z.array(sentence.extend({ id: plainId })).max(PIECES_MAX),
      repairs: revision.shape.repairs.max(PIECES_MAX),
    }),
  }),
  flags: z.array(flagEntry).max(FLAGS_MAX).describe('In reading order'),
  sources: z.array(sourceEntry).max(FLAGS_MAX).describe('Those that may leave the desk'),
  checks: z.array(check.extend({ note: text(NOTE_MAX) })).max(PIECES_MAX),
  findings: z.array(findingEntry).max(MANY),
  dateReadings: z
    .array(readingEntry)
    .max(FLAGS_MAX)
    .default([])
    .describe('How editors read dates; left out, as the next, by desks that did not tell'),
  mutedRules: z
    .array(z.object({ rule: id, by: author, at: instant }))
    .max(SHORT)
    .default([])
    .describe(
      'Rules of which no pending finding is shown; one that a desk does not know is kept all the same',
    ),
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
  earlier: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('What a desk before this one said of the article that does not hold here'),
  history: z.array(historyEntry).describe('The oldest first; the file of a desk tells all but secrets'),
  annotationNames: z
    .array(z.object({ id, canonical: z.string().nullable(), via: z.array(z.string()) }))
    .max(MANY)
    .describe('What flags and replies that came as Web Annotations are called elsewhere'),
  origins: z.array(origin).max(PIECES_MAX).describe('Which stretches of the text are those of the original'),
  original,
})

/** So many faults are told at once. */
const TOLD = 20

export const articleFile = articleFileShape.superRefine((file, context) => {
  let told = 0
  const tell = (path: (string | number)[], message: string) => {
    told += 1
    if (told <= TOLD) context.addIssue({ code: 'custom', path, message })
  }
  const unsound = unsoundAt(file)
  if (unsound) tell(unsound.path, unsound.message)
  for (const contradiction of CONTRADICTIONS) contradiction(file, tell)
})

export type ArticleFile = z.infer<typeof articleFile>

export const importArticle = define({
  method: 'POST',
  path: '/api/articles',
  title: 'Import an article; what the export json has written comes in with all that was said of it',
  status: 201,
  upload: true,
  body: z.discriminatedUnion('format', [articleImport, articleFile]),
  response: article,
})
export const getArticleFileSchema = define({
  method: 'GET',
  path: '/api/exports/json/schema',
  title: 'The JSON Schema of the export json, which POST /api/articles takes as well',
  response: z.record(z.string(), z.unknown()),
})
