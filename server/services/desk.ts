import type { DeskChange, OpenArticle } from '#contract/desk.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { DeskSettings } from '../repositories/desk-settings.ts'
import type { Context } from './context.ts'
import { differences } from './differences.ts'
import { named } from './named.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { stale } from './refusal.ts'

/** What holds for the whole desk. */
export const deskService = ({ store, now }: Context) => ({
  get: async (actor: Actor): Promise<DeskSettings> => {
    permit(actor, 'desk:read')
    return store.deskSettings.get()
  },

  overview: async (actor: Actor, until: string): Promise<{ items: OpenArticle[] }> => {
    permit(actor, 'article:read')
    return { items: await store.deskOverview.openArticles(until) }
  },

  change: async (actor: Actor, version: number, asked: DeskChange): Promise<DeskSettings> => {
    permit(actor, 'desk:change')
    const change = named(asked)
    const at = now().toISOString()
    const changed = await store.write(async (tx) => {
      const before = await tx.deskSettings.get()
      if (!(await tx.deskSettings.update(version, change))) return false
      const subject = { type: 'desk', id: 'desk' } as const
      const changes = differences(before, { ...before, ...change })
      const detail = { from: version, before: changes?.before ?? {}, change: changes?.after ?? {} }
      await record(tx, actor, at, { action: 'desk:change', articleId: null, subject, detail })
      return true
    })
    const after = await store.deskSettings.get()
    if (!changed) throw stale('desk', after)
    return after
  },
})
