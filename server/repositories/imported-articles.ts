import type { Article } from '#domain/article/article.ts'
import type { Origin } from '#domain/article/origin.ts'
import type { Check } from '#domain/review/check.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { EarlierRecord } from '#domain/review/earlier-record.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { CitedSource } from '#domain/review/source.ts'
import type { FindingRecord } from '#domain/rules/finding.ts'
import type { Database } from './database.ts'
import type { KeptReading } from './date-readings.ts'
import { inChunks } from './in-chunks.ts'
import { fromJson, toJson, toJsonOrNone } from './json.ts'
import type { NewOriginal } from './revisions.ts'
import { sourceWords } from './sources.ts'

/** Whose words something are: the account they hang on, and the name where it is another's. */
export type Signature = { accountId: string; name: string | null }

type Signed<Thing> = Thing & { signature: Signature }

/** An article of another desk as it shall stand here, every id free. */
export type ImportedArticle = {
  article: Omit<Article, 'progress'>
  origins: readonly Origin[]
  original: NewOriginal
  flags: readonly (Signed<Flag> & { settler: Signature | null; words: string })[]
  comments: readonly Signed<Comment>[]
  checks: readonly Signed<Check>[]
  findings: readonly (FindingRecord & { decider: Signature | null; identity: string })[]
  dateReadings: readonly Signed<KeptReading>[]
  mutedRules: readonly Signed<{ rule: string; at: string }>[]
  sources: readonly Signed<CitedSource>[]
  earlier: EarlierRecord
}

/** What has ids of its own that a whole desk knows. */
export type IdKind = 'article' | 'revision' | 'annotation' | 'source' | 'citation' | 'finding'

export const importedArticleRepository = (db: Database) => ({
  /** Those of the ids that are in use. Flags and replies are annotations alike, and share theirs. */
  takenIds: async (kind: IdKind, ids: readonly string[]): Promise<Set<string>> => {
    const taken = new Set<string>()
    for (const some of inChunks(ids)) {
      const query = { where: { id: { in: some } }, select: { id: true } } as const
      for (const { id } of await FINDERS[kind](db, query)) taken.add(id)
    }
    return taken
  },

  insert: async (imported: ImportedArticle): Promise<void> => {
    await insertArticle(db, imported)
    await insertFlags(db, imported)
    await insertComments(db, imported)
    await insertDecisions(db, imported)
    await insertReadings(db, imported)
    await insertSources(db, imported)
  },

  /** What another desk said of an article; null where it came from none. */
  earlier: async (articleId: string): Promise<EarlierRecord | null> => {
    const row = await db.earlierRecord.findUnique({ where: { articleId } })
    return row && fromJson<EarlierRecord>(row.record)
  },
})

type Query = { where: { id: { in: string[] } }; select: { id: true } }

const FINDERS: Record<IdKind, (db: Database, query: Query) => Promise<{ id: string }[]>> = {
  article: (db, query) => db.article.findMany(query),
  revision: (db, query) => db.revision.findMany(query),
  annotation: async (db, query) => [
    ...(await db.flag.findMany(query)),
    ...(await db.comment.findMany(query)),
  ],
  source: (db, query) => db.source.findMany(query),
  citation: (db, query) => db.citation.findMany(query),
  finding: (db, query) => db.finding.findMany(query),
}

const insertArticle = async (
  db: Database,
  { article, origins, original, earlier }: ImportedArticle,
): Promise<void> => {
  const { assignee, revision, ...details } = article
  await db.article.create({ data: { ...details, assigneeId: assignee?.id ?? null } })
  const { blocks, links, sentences, repairs, ...told } = revision
  await db.revision.create({
    data: {
      ...{ ...told, articleId: article.id, sentenceCount: sentences.length },
      ...{ blocks: toJson(blocks), links: toJson(links), sentences: toJson(sentences) },
      ...{ repairs: toJson(repairs), origins: toJson(origins) },
    },
  })
  await db.original.create({ data: { articleId: article.id, ...original } })
  const { desk, articleId: theirId, exportedAt } = earlier
  await db.earlierRecord.create({
    data: { articleId: article.id, desk, theirId, exportedAt, record: toJson(earlier) },
  })
}

const insertFlags = async (db: Database, { flags }: ImportedArticle): Promise<void> => {
  for (const some of inChunks(flags)) {
    await db.flag.createMany({
      data: some.map((flag) => ({
        ...{ id: flag.id, articleId: flag.articleId, category: flag.category, severity: flag.severity },
        ...{ authorId: flag.signature.accountId, authorName: flag.signature.name },
        ...{ status: flag.status, outcome: flag.outcome, reason: flag.reason, words: flag.words },
        ...{ settlerId: flag.settler?.accountId ?? null, settlerName: flag.settler?.name ?? null },
        ...{ settledAt: flag.settled?.at ?? null, assigneeId: flag.assignee?.id ?? null },
        ...{ note: flag.note, suggestedText: flag.suggestedText, version: flag.version },
        claim: toJsonOrNone(flag.claim),
        ...{ createdAt: flag.createdAt, updatedAt: flag.updatedAt },
      })),
    })
    await db.anchor.createMany({
      data: some.map(({ id, span, quote, anchor }) => ({
        ...{ flagId: id, revisionId: anchor.revisionId, outcome: anchor.outcome },
        ...{ start: span.start, end: span.end, ...quote },
      })),
    })
  }
  // Once all are there, whichever names which.
  for (const { id, duplicateOfId } of flags) {
    if (duplicateOfId !== null) await db.flag.update({ where: { id }, data: { duplicateOfId } })
  }
}

const insertComments = async (db: Database, { comments }: ImportedArticle): Promise<void> => {
  for (const some of inChunks(comments)) {
    await db.comment.createMany({
      data: some.map(({ id, flagId, text, proposal, createdAt, signature }) => ({
        ...{ id, flagId, text, createdAt, authorId: signature.accountId, authorName: signature.name },
        ...{ proposedText: proposal?.text ?? null, proposedFor: proposal?.words ?? null },
      })),
    })
  }
}

const insertDecisions = async (
  db: Database,
  { article: { id: articleId }, checks, findings }: ImportedArticle,
): Promise<void> => {
  for (const some of inChunks(checks)) {
    await db.check.createMany({
      data: some.map(({ sentenceId, state, note, at, version, signature }) => ({
        ...{ articleId, sentenceId, state, note, checkedAt: at, version },
        ...{ checkerId: signature.accountId, checkerName: signature.name },
      })),
    })
  }
  for (const some of inChunks(findings)) {
    await db.finding.createMany({
      data: some.map(({ decision, decider, spans, values, ...finding }) => ({
        ...{ ...finding, articleId, spans: toJson(spans), values: toJson(values), start: spans[0].start },
        ...{ deciderId: decider?.accountId ?? null, deciderName: decider?.name ?? null },
        ...{ decidedAt: decision?.at ?? null, reason: decision?.reason ?? null },
        flagId: decision?.flagId ?? null,
      })),
    })
  }
}

const insertReadings = async (
  db: Database,
  { article: { id: articleId }, dateReadings, mutedRules }: ImportedArticle,
): Promise<void> => {
  for (const some of inChunks(dateReadings)) {
    await db.dateReading.createMany({
      data: some.map(({ written, occurrence, date, at, signature }) => ({
        ...{ articleId, written, occurrence, date, readAt: at },
        ...{ readerId: signature.accountId, readerName: signature.name },
      })),
    })
  }
  for (const some of inChunks(mutedRules)) {
    await db.articleRule.createMany({
      data: some.map(({ rule, at, signature }) => ({
        ...{ articleId, rule, mutedAt: at },
        ...{ mutedById: signature.accountId, mutedByName: signature.name },
      })),
    })
  }
}

const insertSources = async (
  db: Database,
  { article: { id: articleId }, sources }: ImportedArticle,
): Promise<void> => {
  for (const some of inChunks(sources)) {
    await db.source.createMany({
      data: some.map(({ files: _bytes, citations: _below, removed: _isNot, adder: _told, ...source }) => {
        const { signature, ...content } = source
        const adder = { adderId: signature.accountId, adderName: signature.name }
        return { ...content, ...adder, words: sourceWords(content) }
      }),
    })
  }
  const citations = sources.flatMap((source) => source.citations)
  const rows = citations.map((citation, index) => ({ ...citation, articleId, position: index + 1 }))
  for (const some of inChunks(rows)) await db.citation.createMany({ data: some })
}
