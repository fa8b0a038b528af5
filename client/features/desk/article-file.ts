import { z } from 'zod'
import type { ArticleFile } from '#contract/article-file.ts'

/** Enough of the export `json` to say what it is; whether all of it fits is seen when it is brought in. */
const glance = z.looseObject({
  format: z.literal('stet-flags'),
  formatVersion: z.number(),
  desk: z.string().catch(''),
  exportedAt: z.iso.datetime().catch(''),
  article: z.looseObject({ title: z.string() }),
  flags: z.array(z.unknown()),
  sources: z.array(z.unknown()).catch([]),
  checks: z.array(z.unknown()).catch([]),
  findings: z.array(z.unknown()).catch([]),
  signOff: z.unknown().optional(),
})

/** What somebody is shown of an article file before it comes in. */
export type ArticleFileGlance = z.output<typeof glance>

export type ArticleFileRead =
  { ok: true; glance: ArticleFileGlance; body: ArticleFile } | { ok: false; problem: string }

/** Whether a file is to be read as an article of another desk and not as a text. */
export const isArticleFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  /\.json$/i.test(name) || type === 'application/json'

export const articleFileIn = (text: string): ArticleFileRead => {
  const told = parsed(text)
  if (told === undefined) return { ok: false, problem: NO_JSON }
  const read = glance.safeParse(told)
  if (!read.success) return { ok: false, problem: NO_ARTICLE }
  if (read.data.formatVersion !== VERSION) return { ok: false, problem: OTHER_VERSION }
  // The contract looks at the whole of it before it is sent.
  return { ok: true, glance: read.data, body: told as ArticleFile }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const VERSION: ArticleFile['formatVersion'] = 2
const NO_JSON = 'This file ends early or is no JSON. Export it again, and bring it as it was saved.'
const NO_ARTICLE =
  'This JSON is not an article of a Stet desk. Bring the file that the export “JSON” of an article has written.'
const OTHER_VERSION = 'Another version of Stet wrote this file than this desk reads. Export it there again.'
