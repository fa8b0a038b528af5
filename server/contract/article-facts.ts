import { z } from 'zod'
import { TOKEN_KINDS } from '#domain/facts/checkable.ts'
import { RESOLUTIONS } from '#domain/facts/dates/date-mention.ts'
import { DATE_KINDS } from '#domain/facts/dates/written-date.ts'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { author, span } from './span.ts'
import { day, filledText, instant } from './text.ts'

const WRITTEN_MAX = 2_000

/** What tells a date again, in another revision as well. */
export const dateKey = {
  written: filledText(WRITTEN_MAX).describe('The date as it is written'),
  occurrence: z.coerce.number().int().min(1).max(1_000_000).describe('Which of those written alike, from 1'),
}

const date = z.object({
  span,
  written: z.string(),
  occurrence: z.int(),
  kind: z.enum(DATE_KINDS),
  first: day.nullable().describe('the first day it can mean; null: it could not be told'),
  last: day.nullable(),
  resolvedBy: z.enum(RESOLUTIONS).nullable().describe('how it was worked out; editor: somebody said so'),
})

export const dateReading = z.object({
  written: z.string(),
  occurrence: z.int(),
  date: day.nullable().describe('null: it is no date'),
  by: author,
  at: instant,
})

const token = z.object({ kind: z.enum(TOKEN_KINDS), span })

const articleFacts = z.object({
  publishedOn: day.nullable(),
  dates: z.array(date).describe('In reading order'),
  readings: z.array(dateReading).describe('Where an editor reads a date otherwise than the desk'),
  tokens: z.array(token).describe('Words that need a source, in reading order; quotations may hold others'),
  covered: z.int().describe('tokens in sentences that are accounted for'),
  unread: z
    .array(z.enum([...TOKEN_KINDS, 'dates']))
    .describe('what could not be read in this text, and is missing above'),
})

export type ArticleFacts = z.infer<typeof articleFacts>

const path = '/api/articles/:id/facts'

export const getArticleFacts = define({
  method: 'GET',
  path,
  title: 'What is read from the current revision: its dates, and the words that need a source',
  params: articleParams,
  response: articleFacts,
})
export const readDate = define({
  method: 'PUT',
  path: `${path}/dates`,
  title: 'Say which day a date means, or that it is none; the rules run again',
  params: articleParams,
  body: z.strictObject({ ...dateKey, occurrence: dateKey.occurrence.default(1), date: day.nullable() }),
  response: articleFacts,
})
export const unreadDate = define({
  method: 'DELETE',
  path: `${path}/dates`,
  title: 'Have the desk read a date again; the rules run again',
  params: articleParams,
  query: z.object({ ...dateKey, occurrence: dateKey.occurrence.default(1) }),
  response: articleFacts,
})
