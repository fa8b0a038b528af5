import type { Actor } from '#domain/review/actor.ts'
import type { HistoryEntry } from '#domain/review/history.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'
import { notFound } from './refusal.ts'

/** Who did what when. */
export const historyService = ({ store }: Pick<Context, 'store'>) => ({
  list: async (actor: Actor, articleId: string, page: PageRequest): Promise<Page<HistoryEntry>> => {
    permit(actor, 'history:read')
    if (!(await store.articles.exists(articleId))) throw notFound('article')
    return store.history.list({ articleId }, page)
  },

  ofFlag: async (actor: Actor, id: string, page: PageRequest): Promise<Page<HistoryEntry>> => {
    permit(actor, 'history:read')
    const entry = await store.flags.find(id)
    if (!entry || entry.withdrawn) throw notFound('flag')
    return store.history.list({ subjectType: 'flag', subjectId: id }, page)
  },
})
