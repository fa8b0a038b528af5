import type { ArticleChange, ArticleImport } from '#contract/article.ts'
import type { Article, ArticleSummary, Revision, RevisionSummary } from '#domain/article/article.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import { IMPORTERS } from '../imports/registry.ts'
import type { ArticleDetails, ArticleQuery } from '../repositories/articles.ts'
import type { Original } from '../repositories/revisions.ts'
import type { Context } from './context.ts'
import { detailsOf, firstRevision } from './draft-revision.ts'
import { named } from './named.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { conflict, invalid, notFound, stale } from './refusal.ts'
import { runRules } from './run-rules.ts'

/** Stories on the desk: how they come in, what is known about them, how they leave. */
export const articleService = ({ store, now, newId }: Context) => {
  const found = async (id: string): Promise<Article> => {
    const article = await store.articles.find(id)
    if (!article) throw notFound('article')
    return article
  }

  const ensureThere = async (id: string): Promise<void> => {
    if (!(await store.articles.exists(id))) throw notFound('article')
  }

  return {
    list: async (actor: Actor, query: ArticleQuery): Promise<Page<ArticleSummary>> => {
      permit(actor, 'article:read')
      return store.articles.list(query)
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

    /** Imports an article once: the same client-made id again answers with what is there. */
    import: async (actor: Actor, input: ArticleImport): Promise<{ value: Article; created: boolean }> => {
      permit(actor, 'article:import')
      const bytes = new Uint8Array(Buffer.from(input.text))
      const read = IMPORTERS.text.read(bytes)
      if (!read.ok) throw invalid('unreadable-text', 'text', read.problem)
      const at = now().toISOString()
      const id = input.id ?? newId()
      const details = detailsOf(input, read.draft)
      const revision = firstRevision(read.draft, at, newId)
      const created = await store.write(async (tx) => {
        if (await tx.articles.taken(id)) return false
        await tx.articles.insert(id, details, at)
        await tx.revisions.insert(id, revision, read.draft.origins)
        await tx.revisions.insertOriginal(id, { mediaType: IMPORTERS.text.mediaType, bytes })
        await runRules(tx, newId, { ...revision, articleId: id, publishedOn: details.publishedOn })
        await record(tx, actor, at, {
          action: 'article:import',
          articleId: id,
          detail: { title: details.title, revision: revision.number, hash: revision.hash },
        })
        return true
      })
      const article = await store.articles.find(id)
      if (!article)
        throw conflict('id-taken', 'An article with this id was taken off the desk. Use a new id.')
      return { value: article, created }
    },

    /** Corrects what is known about an article; a new publication date makes the rules run again. */
    change: async (actor: Actor, id: string, version: number, input: ArticleChange): Promise<Article> => {
      permit(actor, 'article:change')
      const before = await found(id)
      const change = changeOf(input)
      const at = now().toISOString()
      const changed = await store.write(async (tx) => {
        if (!(await tx.articles.update(id, version, change, at))) return false
        if (change.publishedOn !== undefined) {
          await runRules(tx, newId, { ...before.revision, articleId: id, publishedOn: change.publishedOn })
        }
        await record(tx, actor, at, {
          action: 'article:change',
          articleId: id,
          detail: { from: version, change },
        })
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

/** The fields that were named, and with a date who says so. */
const changeOf = (input: ArticleChange): Partial<ArticleDetails> => {
  const source = input.publishedOn === null ? null : ('editor' as const)
  return {
    ...named(input),
    ...(input.publishedOn === undefined ? {} : { publishedOnSource: source }),
  }
}
