import type { ExportFormat, ExportPreview } from '#contract/export.ts'
import type { QueueQuery } from '#contract/queue.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { ExportScope } from '#domain/export/kinds.ts'
import type { QueueFilter } from '#domain/review/queue.ts'
import type { Page } from '#domain/review/page.ts'
import { fileName } from '../exports/file-name.ts'
import { type Foreknown, type Format, NothingToExport, oneDossier } from '../exports/format.ts'
import { FORMATS } from '../exports/registry.ts'
import type { Context } from './context.ts'
import { dossierOf, dossiersOf } from './dossiers.ts'
import type { LookAgain } from './notice.ts'
import { filterFor, filterInWords } from './queue-filter.ts'
import { permit } from './permit.ts'
import { conflict, invalid, notFound } from './refusal.ts'
import { ensureConfidential } from './sources-that-leave.ts'

/** So many flags are shown before a file is made of all of them. */
const FIRST_ROWS = 5

export type ExportFile = {
  filename: string
  mediaType: string
  chunks: AsyncIterable<string | Uint8Array>
}

/** What is asked for beside the format. */
type Wish = QueueQuery & {
  /** ids of the confidential sources that shall leave with it */
  confidential?: readonly string[] | undefined
}

/** What leaves the desk. */
export const exportService = (
  { store, files, now }: Pick<Context, 'store' | 'files' | 'now'>,
  look: LookAgain,
) => {
  const formatFor = async (id: string, scope: ExportScope): Promise<Format> => {
    const format = FORMATS.find((known) => known.id === id)
    if (!format?.scopes.includes(scope)) throw notFound('format')
    const unavailable = await format.unavailable?.()
    if (unavailable) throw conflict('format-unavailable', unavailable)
    return format
  }
  const ensureFlags = (format: Format, count: number) => {
    if (format.needsFlags && count === 0) {
      throw invalid(
        'nothing-to-export',
        'query',
        'No flag matches, so there is nothing to export. Widen the filter.',
      )
    }
  }
  const permitExport = (actor: Actor, confidential: readonly string[]) => {
    permit(actor, 'export:read')
    if (confidential.length > 0) permit(actor, 'export:confidential')
  }

  const foreknown = async (filter: QueueFilter): Promise<Foreknown> => {
    const { article: id = null } = filter
    const state = id === null ? null : await store.articles.state(id)
    return {
      article:
        id === null || state === null
          ? null
          : { state, originalType: await store.revisions.originalType(id) },
      claims: await store.queue.count({ ...filter, claimed: true }),
    }
  }

  const askedOf = async (deskUrl: string) => {
    const { publisher, ratingScale } = await store.deskSettings.get()
    return { deskUrl, exportedAt: now().toISOString(), house: { publisher, ratingScale } }
  }

  return {
    formats: async (actor: Actor): Promise<Page<ExportFormat>> => {
      permit(actor, 'export:read')
      const items = FORMATS.map(
        async ({ id, title, mediaType, extension, note, group, scopes, needsFlags, unavailable }) => ({
          ...{ id, title, mediaType, extension, note, group, needsFlags },
          scopes: [...scopes],
          unavailable: (await unavailable?.()) ?? null,
        }),
      )
      return { items: await Promise.all(items), nextCursor: null }
    },

    /** How many flags an export with this filter holds, the first of them, and what formats lack. */
    preview: async (actor: Actor, query: QueueQuery): Promise<ExportPreview> => {
      permit(actor, 'export:read')
      const filter = filterFor(actor, query)
      const { items } = await store.queue.list({ filter, sort: 'article', limit: FIRST_ROWS })
      const known = await foreknown(filter)
      const lacking = FORMATS.flatMap(({ id, lacks }) => {
        const reason = lacks?.(known) ?? null
        return reason === null ? [] : [{ format: id, reason }]
      })
      return { flags: await store.queue.count(filter), filter: filterInWords(query), first: items, lacking }
    },

    /** @param deskUrl the address the reader of the file will find the desk at */
    article: async (
      actor: Actor,
      articleId: string,
      formatId: string,
      deskUrl: string,
      { confidential = [], ...query }: Wish = {},
    ): Promise<ExportFile> => {
      permitExport(actor, confidential)
      const format = await formatFor(formatId, 'article')
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      await ensureConfidential(store, articleId, confidential)
      // What leaves tells of the same findings as the page does.
      await look(articleId)
      const asking = { ...(await askedOf(deskUrl)), confidential }
      const dossier = await dossierOf({ store, files }, articleId, filterFor(actor, query), asking)
      ensureFlags(format, dossier.flags.length)
      const occasion = { scope: 'article' as const, filter: filterInWords(query), ...asking }
      return {
        filename: fileName(dossier.article.title, format.extension),
        mediaType: format.mediaType,
        chunks: await begun(format.render(oneDossier(dossier), occasion)),
      }
    },

    /** The flags of the queue, of whatever article, under the same filter. */
    queue: async (
      actor: Actor,
      formatId: string,
      deskUrl: string,
      query: QueueQuery,
    ): Promise<ExportFile> => {
      permitExport(actor, [])
      const format = await formatFor(formatId, 'queue')
      const filter = filterFor(actor, query)
      ensureFlags(format, await store.queue.count(filter))
      const asking = { ...(await askedOf(deskUrl)), confidential: [] }
      const occasion = { scope: 'queue' as const, filter: filterInWords(query), ...asking }
      return {
        filename: fileName('queue', format.extension),
        mediaType: format.mediaType,
        chunks: await begun(format.render(dossiersOf({ store, files }, filter, asking), occasion)),
      }
    },
  }
}

/** Begins to write, so that what cannot be written is refused before anything of it has left. */
const begun = async (
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<AsyncIterable<string | Uint8Array>> => {
  const source = chunks[Symbol.asyncIterator]()
  try {
    const first = await source.next()
    return goOn(first, source)
  } catch (error) {
    if (error instanceof NothingToExport) throw invalid('nothing-to-export', 'query', error.message)
    throw error
  }
}

async function* goOn<Chunk>(
  first: IteratorResult<Chunk>,
  source: AsyncIterator<Chunk>,
): AsyncGenerator<Chunk> {
  try {
    for (let next = first; !next.done; next = await source.next()) yield next.value
  } finally {
    await source.return?.()
  }
}
