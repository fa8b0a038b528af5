import type { Actor } from '#domain/review/actor.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { FindingRecord } from '#domain/rules/finding.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'
import { flagForFinding } from './flag-for-finding.ts'
import { keepState } from './keep-state.ts'
import type { LookAgain } from './notice.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { conflict, notFound } from './refusal.ts'
import { flagsWithSources } from './told-sources.ts'

/** What the rules noticed, and what people make of it. */
export const findingService = ({ store, now, newId }: Context, look: LookAgain) => {
  const found = async ({ findings }: Repositories, articleId: string, id: string): Promise<FindingRecord> => {
    const finding = await findings.find(articleId, id)
    if (!finding) throw notFound('finding')
    return finding
  }

  return {
    list: async (actor: Actor, articleId: string, page: PageRequest): Promise<Page<FindingRecord>> => {
      permit(actor, 'finding:read')
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      // A list that was begun is read to its end as it stood.
      if (page.cursor === undefined) await look(articleId)
      return store.findings.list(articleId, page)
    },

    /** Makes a finding a flag, its message the note. Accepting it twice is one flag. */
    accept: async (
      actor: Actor,
      articleId: string,
      id: string,
    ): Promise<{ value: Flag; created: boolean }> => {
      permit(actor, 'finding:decide')
      permit(actor, 'flag:create')
      const at = now().toISOString()
      const deciderId = personOf(actor).id
      const { flagId, created } = await store.write(async (tx) => {
        const finding = await found(tx, articleId, id)
        if (finding.state === 'dismissed') {
          throw conflict(
            'finding-dismissed',
            'This finding was dismissed. Flag its words by hand if it holds after all.',
          )
        }
        if (finding.decision?.flagId) return { flagId: finding.decision.flagId, created: false }
        const madeId = await flagForFinding(tx, actor, at, { articleId, finding, newId })
        await tx.findings.accept(id, { decidedAt: at, deciderId, flagId: madeId })
        const subject = { type: 'finding', id } as const
        await record(tx, actor, at, {
          action: 'finding:accept',
          articleId,
          subject,
          detail: { flagId: madeId },
        })
        await keepState(tx, actor, at, articleId)
        return { flagId: madeId, created: true }
      })
      const entry = await store.flags.find(flagId)
      if (!entry) throw notFound('flag')
      const [value = entry.flag] = await flagsWithSources(store, actor, [entry.flag])
      return { value, created }
    },

    /** Says that a finding is nothing to flag. Saying the same again is no change. */
    dismiss: async (
      actor: Actor,
      articleId: string,
      id: string,
      reason: string | null,
    ): Promise<FindingRecord> => {
      permit(actor, 'finding:decide')
      const at = now().toISOString()
      const deciderId = personOf(actor).id
      await store.write(async (tx) => {
        const finding = await found(tx, articleId, id)
        if (finding.state === 'accepted') {
          throw IS_A_FLAG()
        }
        if (finding.state === 'dismissed' && finding.decision?.reason === reason) return
        await tx.findings.dismiss(id, { decidedAt: at, deciderId, reason })
        await tx.articles.touch(articleId, at)
        const subject = { type: 'finding', id } as const
        await record(tx, actor, at, { action: 'finding:dismiss', articleId, subject, detail: { reason } })
      })
      return found(store, articleId, id)
    },

    /**
     * Takes back that a finding was dismissed. One that is open stays as it is.
     * @param decidedAt the decision that is meant; left out: whichever stands
     */
    reopen: async (
      actor: Actor,
      articleId: string,
      id: string,
      decidedAt: string | undefined,
    ): Promise<FindingRecord> => {
      permit(actor, 'finding:decide')
      const at = now().toISOString()
      await store.write(async (tx) => {
        const finding = await found(tx, articleId, id)
        if (finding.state === 'pending') return
        if (finding.state === 'accepted') throw IS_A_FLAG()
        if (decidedAt !== undefined && decidedAt !== finding.decision?.at) {
          throw conflict('decided-anew', 'Somebody has decided on this finding anew since.')
        }
        await tx.findings.reopen(id)
        await tx.articles.touch(articleId, at)
        const subject = { type: 'finding', id } as const
        const detail = { reason: finding.decision?.reason ?? null }
        await record(tx, actor, at, { action: 'finding:reopen', articleId, subject, detail })
      })
      return found(store, articleId, id)
    },
  }
}

const IS_A_FLAG = () =>
  conflict('finding-accepted', 'This finding is a flag by now. Withdraw the flag instead.')
