import type { FlagChange, FlagCreation } from '#contract/flag.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Repositories } from '../repositories/store.ts'
import { accountForFlag, releaseSentences } from './account-for-flag.ts'
import { cite } from './cite.ts'
import { changeFlag } from './change-flag.ts'
import type { Context } from './context.ts'
import { ensureClaim } from './ensure-claim.ts'
import { keepState } from './keep-state.ts'
import { permit, personOf } from './permit.ts'
import { placeFlag } from './place-flag.ts'
import { record } from './record.ts'
import { conflict, notFound, stale } from './refusal.ts'
import { flagsWithSources } from './told-sources.ts'

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

  /** A flag as this person may know it. */
  const told = async (actor: Actor, flag: Flag): Promise<Flag> =>
    (await flagsWithSources(store, actor, [flag]))[0] ?? flag

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
      const { items, nextCursor } = await store.flags.list(revisionId, page)
      return { items: await flagsWithSources(store, actor, items), nextCursor }
    },

    get: async (actor: Actor, id: string): Promise<Flag> => {
      permit(actor, 'flag:read')
      return told(actor, await found(id))
    },

    /**
     * Makes a flag once: the same client-made id again answers with what is there.
     * @param along what is kept in the same transaction
     */
    create: async (
      actor: Actor,
      articleId: string,
      { sources = [], ...input }: FlagCreation,
      along?: (tx: Repositories) => Promise<void>,
    ): Promise<{ value: Flag; created: boolean }> => {
      permit(actor, 'flag:create')
      const id = input.id ?? newId()
      const at = now().toISOString()
      const created = await store.write(async (tx) => {
        if (!(await tx.articles.exists(articleId))) throw notFound('article')
        if (await tx.flags.taken(id)) return false
        if (input.claim) await ensureClaim(tx, actor, input.claim)
        await placeFlag(tx, actor, at, {
          ...input,
          id,
          articleId,
          suggestedText: input.suggestedText ?? null,
        })
        await cite(tx, actor, at, { articleId, place: { flagId: id, sentenceId: null }, sources, newId })
        await along?.(tx)
        await keepState(tx, actor, at, articleId)
        return true
      })
      const entry = await store.flags.find(id)
      if (!entry || entry.withdrawn || entry.flag.articleId !== articleId) {
        throw conflict('id-taken', 'This id already belongs to another flag. Use a new id.')
      }
      return { value: await told(actor, entry.flag), created }
    },

    change: async (
      actor: Actor,
      id: string,
      version: number,
      { sources, ...change }: FlagChange,
    ): Promise<Flag> => {
      permit(actor, 'flag:change')
      const at = now().toISOString()
      await store.write(async (tx) => {
        await changeFlag(tx, actor, at, { id, version, change })
        const articleId = (await tx.flags.find(id))?.flag.articleId
        if (!sources || articleId === undefined) return
        await cite(tx, actor, at, { articleId, place: { flagId: id, sentenceId: null }, sources, newId })
      })
      return told(actor, await found(id))
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
      if (!entry.withdrawn) return told(actor, entry.flag)
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
      return told(actor, await found(id))
    },
  }
}
