import type { ArticleChange, ArticleImport } from '#contract/article.ts'
import type { ArticleFile } from '#contract/article-file.ts'
import type { Article, ArticleSummary, Revision, RevisionSummary } from '#domain/article/article.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import { compose } from '#domain/repair/compose.ts'
import { undoRepairs } from '#domain/repair/undo-repairs.ts'
import type { Waiting } from '../imports/reading-room.ts'
import type { ArticleDetails, ArticlePlan, ArticleQuery } from '../repositories/articles.ts'
import type { NewOriginal, Original } from '../repositories/revisions.ts'
import { type Arrival, arrive } from './arrival.ts'
import type { Context } from './context.ts'
import { ensurePlan } from './ensure-plan.ts'
import { detailsOf, firstRevision } from './draft-revision.ts'
import { named } from './named.ts'
import { permit, personOf } from './permit.ts'
import { placeComments } from './place-comments.ts'
import { record } from './record.ts'
import { takeArticle } from './take-article.ts'
import { conflict, notFound, stale } from './refusal.ts'
import { keepNotice, noticeIn } from './notice.ts'

/** Stories on the desk: how they come in, what is known about them, how they leave. */
export const articleService = (context: Context) => {
  const { store, now, newId } = context

  const found = async (id: string): Promise<Article> => {
    const article = await store.articles.find(id)
    if (!article) throw notFound('article')
    return article
  }

  const ensureThere = async (id: string): Promise<void> => {
    if (!(await store.articles.exists(id))) throw notFound('article')
  }

  /** What was read before under the id of an import, or else what the request brings along. */
  const arrivalOf = async (actor: Actor, { importId, ...input }: ArticleImport, waiting?: Waiting) => {
    if (importId === undefined) return arrive(context, input, waiting)
    const staged = await store.stagedImports.find(importId, personOf(actor).id)
    if (!staged) throw notFound('import')
    return staged
  }

  /** Puts what was read on the desk, all of it or nothing; false when somebody was quicker. */
  const settle = async (
    actor: Actor,
    id: string,
    input: ArticleImport,
    arrival: Arrival,
  ): Promise<boolean> => {
    const at = now().toISOString()
    const reading = undoRepairs(arrival.reading, new Set(input.undo))
    const draft = compose(reading)
    const details = detailsOf(input, arrival.details, draft)
    const revision = firstRevision(draft, details.language, at, newId)
    const notice = await noticeIn(context, { ...details, articleId: null, revision })
    return store.write(async (tx) => {
      if (await tx.articles.taken(id)) return false
      await tx.articles.insert(id, details, at)
      await tx.revisions.insert(id, revision, draft.origins)
      await tx.revisions.insertOriginal(id, originalOf(arrival))
      await keepNotice(tx, id, notice)
      await record(tx, actor, at, {
        action: 'article:import',
        articleId: id,
        detail: {
          title: details.title,
          revision: revision.number,
          hash: revision.hash,
          format: arrival.format.id,
        },
      })
      await placeComments(tx, actor, at, { articleId: id, revision, reading, draft, newId })
      if (input.importId !== undefined) await tx.stagedImports.remove(input.importId)
      return true
    })
  }

  /** What the rules notice on the new publication date; null when they need not look again. */
  const noticeOf = async (id: string, version: number, change: Pick<ArticleChange, 'publishedOn'>) => {
    if (change.publishedOn === undefined) return null
    const before = await found(id)
    const { publishedOn } = change
    return before.version === version ? noticeIn(context, { ...before, articleId: id, publishedOn }) : null
  }

  return {
    list: async (
      actor: Actor,
      { assignee, ...query }: Omit<ArticleQuery, 'assigneeId'> & { assignee?: string | undefined },
    ): Promise<Page<ArticleSummary>> => {
      permit(actor, 'article:read')
      return store.articles.list({ ...query, assigneeId: assigneeIdOf(assignee, actor) })
    },

    get: async (actor: Actor, id: string): Promise<Article> => {
      permit(actor, 'article:read')
      return found(id)
    },

    original: async (actor: Actor, id: string): Promise<Original> => {
      permit(actor, 'article:read')
      await ensureThere(id)
      const original = await store.revisions.findOriginal(id)
      if (!original) throw notFound('original')
      return original
    },

    originalText: async (actor: Actor, id: string): Promise<string> => {
      permit(actor, 'article:read')
      await ensureThere(id)
      return (await store.revisions.originalText(id)) ?? ''
    },

    revisions: async (actor: Actor, id: string, page: PageRequest): Promise<Page<RevisionSummary>> => {
      permit(actor, 'article:read')
      await ensureThere(id)
      return store.revisions.list(id, page)
    },

    revision: async (actor: Actor, id: string, number: number): Promise<Revision> => {
      permit(actor, 'article:read')
      await ensureThere(id)
      const revision = await store.revisions.find(id, number)
      if (!revision) throw notFound('revision')
      return revision
    },

    /** Whether the desk never held an article. */
    isNew: async (actor: Actor): Promise<boolean> => {
      permit(actor, 'article:read')
      return !(await store.articles.anyEver())
    },

    /**
     * Imports an article once: the same client-made id again answers with what is there. Comments that
     * the file brought along become flags in the name of those who wrote them. What a desk has written as
     * JSON comes in with all that was said of it.
     */
    import: async (
      actor: Actor,
      input: ArticleImport | ArticleFile,
      waiting?: Waiting,
    ): Promise<{ value: Article; created: boolean }> => {
      permit(actor, 'article:import')
      if (input.format !== undefined) {
        const taken = await takeArticle(context, actor, input)
        return { value: await found(taken ?? input.id ?? ''), created: taken !== null }
      }
      const id = input.id ?? newId()
      const isNew = input.id === undefined || !(await store.articles.taken(id))
      const created = isNew && (await settle(actor, id, input, await arrivalOf(actor, input, waiting)))
      const article = await store.articles.find(id)
      if (!article)
        throw conflict('id-taken', 'An article with this id was taken off the desk. Use a new id.')
      return { value: article, created }
    },

    /** Corrects what is known about an article; a new publication date makes the rules run again. */
    change: async (actor: Actor, id: string, version: number, input: ArticleChange): Promise<Article> => {
      permit(actor, 'article:change')
      const change = changeOf(input)
      const at = now().toISOString()
      const notice = await noticeOf(id, version, change)
      const changed = await store.write(async (tx) => {
        const before = await tx.articles.find(id)
        if (!before) throw notFound('article')
        if (before.version !== version) return false
        await ensurePlan(tx, before, change, at)
        await tx.articles.update(id, version, change, at)
        if (notice) await keepNotice(tx, id, notice)
        const { state, ...others } = change
        if (state !== undefined && state !== before.state) {
          const detail = { from: before.state, to: state }
          await record(tx, actor, at, { action: 'article:state', articleId: id, detail })
        }
        if (state === undefined || Object.keys(others).length > 0) {
          const detail = { from: version, change: others }
          await record(tx, actor, at, { action: 'article:change', articleId: id, detail })
        }
        return true
      })
      const after = await found(id)
      if (!changed) throw stale('article', after)
      return after
    },

    /** Takes an article off the desk. Nothing of it is shown any more; nothing of it is erased. */
    remove: async (actor: Actor, id: string, version: number): Promise<void> => {
      permit(actor, 'article:delete')
      await ensureThere(id)
      const at = now().toISOString()
      const removed = await store.write(async (tx) => {
        if (!(await tx.articles.remove(id, version, at))) return false
        await record(tx, actor, at, { action: 'article:delete', articleId: id, detail: { from: version } })
        return true
      })
      if (!removed) throw stale('article', await found(id))
    },
  }
}

const originalOf = ({ bytes, filename, mediaType, format, reading }: Arrival): NewOriginal => ({
  mediaType,
  filename: filename ?? `original.${format.extension}`,
  bytes: new Uint8Array(bytes),
  text: reading.original,
})

const assigneeIdOf = (assignee: string | undefined, actor: Actor): string | null | undefined => {
  if (assignee === 'me') return actor.id
  return assignee === 'none' ? null : assignee
}

/** The fields that were named, and with a date who says so. */
const changeOf = (input: ArticleChange): Partial<ArticleDetails & ArticlePlan> => {
  const source = input.publishedOn === null ? null : ('editor' as const)
  return {
    ...named(input),
    ...(input.publishedOn === undefined ? {} : { publishedOnSource: source }),
  }
}
