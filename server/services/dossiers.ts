import { buffer } from 'node:stream/consumers'
import type { Flag } from '#domain/review/flag.ts'
import type { QueueFilter } from '#domain/review/queue.ts'
import type { ArticleRecord, Dossier } from '../exports/dossier.ts'
import type { Context } from './context.ts'
import { earlierThatLeaves } from './earlier-record.ts'
import { eachOf, everyOf } from './every-page.ts'
import { notFound } from './refusal.ts'
import { articleSources, type ArticleSources } from './sources-that-leave.ts'

type Parts = Pick<Context, 'store' | 'files'>

/** What every dossier of one export has alike. */
export type Asking = Pick<Dossier, 'deskUrl' | 'exportedAt' | 'house'> & {
  /** ids of the confidential sources that shall leave */
  confidential: readonly string[]
}

/** One article with those of its flags that match, in reading order. */
export const dossierOf = async (
  parts: Parts,
  articleId: string,
  filter: QueueFilter,
  asking: Asking,
): Promise<Dossier> => {
  const flags = await everyOf((page) =>
    parts.store.queue.list({ ...page, filter: { ...filter, article: articleId }, sort: 'created' }),
  )
  return gather(
    parts,
    articleId,
    flags.map(({ article: _article, ...flag }) => flag),
    asking,
  )
}

/** Every article of the desk that has flags that match, one after the other, with those flags. */
export async function* dossiersOf(
  parts: Parts,
  filter: QueueFilter,
  asking: Asking,
): AsyncGenerator<Dossier> {
  let articleId: string | null = null
  let flags: Flag[] = []
  // The order keeps the flags of an article together, so that one article at a time is held.
  const queued = eachOf((page) => parts.store.queue.list({ ...page, filter, sort: 'article' }))
  for await (const { article, ...flag } of queued) {
    if (articleId !== null && article.id !== articleId) {
      yield await gather(parts, articleId, flags, asking)
      flags = []
    }
    articleId = article.id
    flags.push(flag)
  }
  if (articleId !== null) yield await gather(parts, articleId, flags, asking)
}

const gather = async (
  parts: Parts,
  articleId: string,
  flags: readonly Flag[],
  asking: Asking,
): Promise<Dossier> => {
  const { store } = parts
  const article = await store.articles.find(articleId)
  const original = await store.revisions.originalText(articleId)
  if (!article || original === null) throw notFound('article')
  const sources = await articleSources(store, articleId, asking.confidential)
  const threads = await store.comments.threads(articleId)
  return {
    article,
    flags: flags.toSorted(inReadingOrder),
    sources: sources.leaving,
    threads,
    names: await store.annotations.names(articleId),
    checks: await store.checks.bySentence(articleId),
    dateReadings: await store.dateReadings.list(articleId),
    original,
    origins: await store.revisions.origins(article.revision.id),
    deskUrl: asking.deskUrl,
    exportedAt: asking.exportedAt,
    house: asking.house,
    record: () => recordOf(parts, articleId, sources),
  }
}

const inReadingOrder = (a: Flag, b: Flag): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1)

const recordOf = async (
  { store, files }: Parts,
  articleId: string,
  { leaving, closedIds }: ArticleSources,
): Promise<ArticleRecord> => {
  const history = await everyOf((page) => store.history.list({ articleId }, page))
  const hashes = new Set(leaving.flatMap((source) => source.files.map(({ hash }) => hash)))
  return {
    findings: await everyOf((page) => store.findings.list(articleId, page)),
    mutedRules: (await store.articleRules.list(articleId)).flatMap(({ rule, muted }) =>
      muted ? [{ rule, ...muted }] : [],
    ),
    history: history.toReversed().filter((entry) => !tellsOf(entry, closedIds)),
    waivers: await store.waivers.list(articleId),
    signOff: await store.signOffs.standing(articleId),
    earlier: earlierThatLeaves(await store.importedArticles.earlier(articleId), (told) =>
      tellsOf(told, closedIds),
    ),
    imported: await store.revisions.findOriginal(articleId),
    fileBytes: async (hash) => {
      if (!hashes.has(hash)) throw new Error(`No source that leaves has a file ${hash}.`)
      return buffer(files.read(hash))
    },
  }
}

/** What was done with a source that stays is not told: its very id says that there is one. */
const tellsOf = (entry: object, closedIds: readonly string[]): boolean => {
  if (closedIds.length === 0) return false
  const told = JSON.stringify(entry)
  return closedIds.some((id) => told.includes(id))
}
