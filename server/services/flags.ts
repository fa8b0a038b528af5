import type { FlagChange, FlagCreation } from '#contract/flag.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Repositories } from '../repositories/store.ts'
import { accountForFlag, releaseSentences } from './account-for-flag.ts'
import { changeFlag } from './change-flag.ts'
import type { Context } from './context.ts'
import { keepState } from './keep-state.ts'
import { permit, personOf } from './permit.ts'
import { placeFlag } from './place-flag.ts'
import { record } from './record.ts'
import { conflict, notFound, stale } from './refusal.ts'

type Deed = {
  action: 'flag:withdraw' | 'flag:restore'
  change: Parameters<Repositories['flags']['update']>[2]
  detail: Record<string, unknown>
  /** What else changes in the same transaction */
  along?: (tx: Repositories, at: string) => Promise<void>
}

/** What people say is wrong, from the first mark to its withdrawal. */
export const flagService = ({ store, now, newId }: Context) => {
  const found = async (id: string): Promise<Flag> => {
    const entry = await store.flags.find(id)
    if (!entry || entry.withdrawn) throw notFound('flag')
    return entry.flag
  }

  /** Changes a flag that is still at `version`, with its history entry and what goes along with it. */
  const alter = async (actor: Actor, { id, articleId }: Flag, version: number, deed: Deed): Promise<void> => {
    const at = now().toISOString()
    const altered = await store.write(async (tx) => {
      if (!(await tx.flags.update(id, version, deed.change, at))) return false
      await deed.along?.(tx, at)
      await tx.articles.touch(articleId, at)
      const subject = { type: 'flag', id } as const
      await record(tx, actor, at, { action: deed.action, articleId, subject, detail: deed.detail })
      await keepState(tx, actor, at, articleId)
      return true
    })
    if (!altered) throw stale('flag', (await store.flags.find(id))?.flag)
  }

  return {
    list: async (actor: Actor, articleId: string, page: PageRequest): Promise<Page<Flag>> => {
      permit(actor, 'flag:read')
      const revisionId = await store.revisions.currentId(articleId)
      if (revisionId === null) throw notFound('article')
      return store.flags.list(revisionId, page)
    },

    get: async (actor: Actor, id: string): Promise<Flag> => {
      permit(actor, 'flag:read')
      return found(id)
    },

    /** Makes a flag once: the same client-made id again answers with what is there. */
    create: async (
      actor: Actor,
      articleId: string,
      input: FlagCreation,
    ): Promise<{ value: Flag; created: boolean }> => {
      permit(actor, 'flag:create')
      const id = input.id ?? newId()
      const at = now().toISOString()
      const created = await store.write(async (tx) => {
        if (!(await tx.articles.exists(articleId))) throw notFound('article')
        if (await tx.flags.taken(id)) return false
        await placeFlag(tx, actor, at, {
          ...input,
          id,
          articleId,
          suggestedText: input.suggestedText ?? null,
        })
        await keepState(tx, actor, at, articleId)
        return true
      })
      const entry = await store.flags.find(id)
      if (!entry || entry.withdrawn || entry.flag.articleId !== articleId) {
        throw conflict('id-taken', 'This id already belongs to another flag. Use a new id.')
      }
      return { value: entry.flag, created }
    },

    change: async (actor: Actor, id: string, version: number, input: FlagChange): Promise<Flag> => {
      permit(actor, 'flag:change')
      const at = now().toISOString()
      await store.write((tx) => changeFlag(tx, actor, at, { id, version, change: input }))
      return found(id)
    },

    /** @returns the version that restoring the flag has to name */
    withdraw: async (actor: Actor, id: string, version: number): Promise<number> => {
      permit(actor, 'flag:withdraw')
      const before = await found(id)
      const change = { withdrawnAt: now().toISOString() }
      await alter(actor, before, version, {
        action: 'flag:withdraw',
        change,
        detail: { from: version, category: before.category, quote: before.quote.exact, note: before.note },
        along: async (tx, at) => {
          await tx.findings.reopenFor(id)
          await releaseSentences(tx, actor, at, before)
        },
      })
      return version + 1
    },

    /** Undoes a withdrawal; a finding that it left open again is accepted again. */
    restore: async (actor: Actor, id: string, version: number): Promise<Flag> => {
      permit(actor, 'flag:withdraw')
      const entry = await store.flags.find(id)
      if (!entry) throw notFound('flag')
      if (!entry.withdrawn) return entry.flag
      const deciderId = personOf(actor).id
      await alter(actor, entry.flag, version, {
        action: 'flag:restore',
        change: { withdrawnAt: null },
        detail: { from: version },
        along: async (tx, decidedAt) => {
          await tx.findings.acceptAgainFor(id, { decidedAt, deciderId })
          await accountForFlag(tx, actor, decidedAt, entry.flag)
        },
      })
      return found(id)
    },
  }
}
