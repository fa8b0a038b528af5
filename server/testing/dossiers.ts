import type { Revision } from '#domain/article/article.ts'
import { splitSentences } from '#domain/article/split-sentences.ts'
import { describeSpan } from '#domain/anchoring/describe.ts'
import { DEFAULT_RATING_SCALE } from '#domain/review/claim.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { ArticleRecord, Dossier } from '../exports/dossier.ts'
import type { Format, Occasion } from '../exports/format.ts'

const AT = '2026-01-02T03:04:05.000Z'
const ADA = { id: 'ada', name: 'Ada Checker' }
export const DOSSIER_TEXT =
  'The minister left on Monday. Nobody followed him.\n\nThe élan of the 😀 crowd was gone.'

/** A flag on the first word of `DOSSIER_TEXT`, or what else is said. */
export const flagWith = (more: Partial<Flag> = {}): Flag => {
  const span = more.span ?? { start: 4, end: 12 }
  return {
    ...{ id: 'flag-1', articleId: 'article-1', span },
    quote: describeSpan(DOSSIER_TEXT, span),
    anchor: { revisionId: 'revision-1', outcome: 'exact' },
    ...{ category: 'identity', severity: 'major', note: 'Which one?', suggestedText: null, claim: null },
    ...{ status: 'open', outcome: null, reason: null, settled: null, assignee: null, duplicateOfId: null },
    ...{ comments: 0, author: ADA, findingId: null, createdAt: AT, updatedAt: AT, version: 1 },
    ...more,
  }
}

type Given = Partial<Omit<Dossier, 'record' | 'article'>> & {
  text?: string
  /** Default: a paragraph for each part that an empty line sets apart */
  revision?: Partial<Revision>
  article?: Partial<Dossier['article']>
  record?: Partial<ArticleRecord>
}

/** An article with what is given, and nothing else. Its words are those of `text`. */
export const dossierWith = ({
  text = DOSSIER_TEXT,
  revision = {},
  article,
  record,
  ...more
}: Given = {}): Dossier => {
  const blocks = [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map(({ index, 0: words }) => ({
    ...{ kind: 'paragraph' as const, start: index, end: index + words.length },
  }))
  const sentences = blocks.flatMap(({ start, end }) =>
    splitSentences(text.slice(start, end), 'en').map((sentence) => ({
      ...{
        id: `sentence-${start + sentence.start}`,
        start: start + sentence.start,
        end: start + sentence.end,
      },
    })),
  )
  return {
    article: {
      ...{ id: 'article-1', title: 'A minister left', byline: null, publishedOn: '2026-01-01' },
      ...{ publishedOnSource: null, sourceUrl: null, language: 'en', state: 'checking', dueOn: null },
      progress: {
        ...{ sentences: sentences.length, checkable: sentences.length, accounted: 0 },
        ...{ flags: 0, findings: 0, hints: 0, unresolved: 0, blockers: 0 },
      },
      ...{ assignee: null, createdAt: AT, updatedAt: AT, version: 1 },
      revision: {
        ...{ id: 'revision-1', number: 1, hash: 'a'.repeat(64), createdAt: AT },
        ...{ text, blocks, links: [], sentences, repairs: [] },
        ...revision,
      },
      ...article,
    },
    ...{ flags: [], sources: [], threads: new Map(), names: new Map(), checks: new Map() },
    dateReadings: [],
    ...{ original: text, origins: [{ start: 0, from: 0, length: text.length }] },
    ...{ deskUrl: 'https://desk.example', exportedAt: AT },
    house: { publisher: null, ratingScale: DEFAULT_RATING_SCALE },
    record: async () => ({
      ...{
        findings: [],
        mutedRules: [],
        history: [],
        waivers: [],
        signOff: null,
        earlier: null,
        imported: null,
      },
      fileBytes: async () => new Uint8Array(),
      ...record,
    }),
    ...more,
  }
}

async function* each(dossiers: readonly Dossier[]): AsyncGenerator<Dossier> {
  yield* dossiers
}

/** What a format makes of dossiers. */
export const bytesOf = async (format: Format, ...dossiers: Dossier[]): Promise<Buffer> => {
  const occasion: Occasion = {
    ...{ scope: dossiers.length === 1 ? 'article' : 'queue', filter: 'all flags' },
    ...{ deskUrl: 'https://desk.example', exportedAt: AT },
  }
  const chunks: Buffer[] = []
  for await (const chunk of format.render(each(dossiers), occasion)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

export const textOf = async (format: Format, ...dossiers: Dossier[]): Promise<string> =>
  (await bytesOf(format, ...dossiers)).toString('utf8')
