import type { ExportFormat } from '#contract/export.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Page } from '#domain/review/page.ts'
import type { Dossier } from '../exports/dossier.ts'
import { fileName } from '../exports/file-name.ts'
import { FORMATS } from '../exports/registry.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'
import { notFound } from './refusal.ts'
import { sourcesThatLeave } from './sources-that-leave.ts'

/** Flags are read from the database this many at a time. */
const BATCH = 1_000

export type ExportFile = { filename: string; mediaType: string; chunks: Iterable<string> }

/** What leaves the desk. */
export const exportService = ({ store, now }: Pick<Context, 'store' | 'now'>) => {
  const allFlags = async (revisionId: string): Promise<Flag[]> => {
    const flags: Flag[] = []
    let cursor: string | undefined
    do {
      const page = await store.flags.list(revisionId, { cursor, limit: BATCH })
      flags.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    return flags
  }

  const dossierOf = async (
    articleId: string,
    deskUrl: string,
    confidential: readonly string[],
  ): Promise<Dossier> => {
    const article = await store.articles.find(articleId)
    const original = await store.revisions.originalText(articleId)
    if (!article || original === null) throw notFound('article')
    return {
      article,
      flags: await allFlags(article.revision.id),
      sources: await sourcesThatLeave(store, articleId, confidential),
      threads: await store.comments.threads(articleId),
      original,
      origins: await store.revisions.origins(article.revision.id),
      deskUrl,
      exportedAt: now().toISOString(),
    }
  }

  return {
    formats: (actor: Actor): Page<ExportFormat> => {
      permit(actor, 'export:read')
      return { items: FORMATS.map(({ render: _render, ...format }) => format), nextCursor: null }
    },

    /**
     * @param deskUrl the address the reader of the file will find the desk at
     * @param confidential ids of the confidential sources that shall leave with it
     */
    article: async (
      actor: Actor,
      articleId: string,
      formatId: string,
      deskUrl: string,
      confidential: readonly string[] = [],
    ): Promise<ExportFile> => {
      permit(actor, 'export:read')
      if (confidential.length > 0) permit(actor, 'export:confidential')
      const format = FORMATS.find(({ id }) => id === formatId)
      if (!format) throw notFound('format')
      const dossier = await dossierOf(articleId, deskUrl, confidential)
      return {
        filename: fileName(dossier.article.title, format.extension),
        mediaType: format.mediaType,
        chunks: format.render(dossier),
      }
    },
  }
}
