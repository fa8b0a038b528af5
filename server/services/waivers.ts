import type { WaiverCreation } from '#contract/readiness.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { HistorySubject } from '#domain/review/history.ts'
import { readinessOf } from '#domain/review/readiness.ts'
import type { Review } from '#domain/review/review.ts'
import { obstacleId, type ObstacleName, type Waiver } from '#domain/review/waiver.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'
import { keepState } from './keep-state.ts'
import { ensureOwnUndoing } from './ensure-own-undoing.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { conflict, invalid, notFound } from './refusal.ts'
import { openingWords } from './tell-obstacle.ts'

/** Obstacles that somebody takes upon them, with their reasons. */
export const waiverService = ({ store, now, newId }: Context) => {
  const obstacleIn = async (tx: Repositories, review: Review, id: string) => {
    const { coverage } = await tx.deskSettings.get()
    const obstacle = readinessOf(review, coverage).obstacles.find((one) => obstacleId(one) === id)
    if (!obstacle) {
      throw invalid('no-such-obstacle', 'obstacle', 'Nothing like this stands in the way. Reload the list.')
    }
    return obstacle
  }

  return {
    /** Waives an obstacle once; the same one again answers with the waiver that is there. */
    create: async (
      actor: Actor,
      articleId: string,
      { id = newId(), obstacle, reason }: WaiverCreation,
    ): Promise<{ value: ToldWaiver; created: boolean }> => {
      permit(actor, 'article:waive')
      const by = personOf(actor)
      const at = now().toISOString()
      return store.write(async (tx) => {
        const review = await tx.reviews.find(articleId)
        if (!review) throw notFound('article')
        const there = review.waivers.find((waiver) => obstacleId(waiver) === obstacle)
        if (there) return { value: told(there), created: false }
        if (await tx.waivers.taken(id)) throw conflict('id-taken', TAKEN_BACK)
        const { kind, subjectId, span } = await obstacleIn(tx, review, obstacle)
        const waiver = { id, kind, subjectId, reason }
        await tx.waivers.insert({ ...waiver, articleId, waivedById: by.id, waivedAt: at })
        await tx.articles.touch(articleId, at)
        await record(tx, actor, at, {
          ...{ action: 'article:waive', articleId, subject: subjectOf(waiver) },
          detail: { waiverId: waiver.id, kind, reason, words: openingWords(review.revision.text, span) },
        })
        await keepState(tx, actor, at, articleId)
        return { value: told({ ...waiver, by, at }), created: true }
      })
    },

    revoke: async (actor: Actor, articleId: string, id: string): Promise<void> => {
      permit(actor, 'article:waive')
      const at = now().toISOString()
      await store.write(async (tx) => {
        if (!(await tx.articles.exists(articleId))) throw notFound('article')
        const waiver = await tx.waivers.find(articleId, id)
        if (!waiver) throw notFound('waiver')
        await tx.waivers.revoke(id, at)
        await tx.articles.touch(articleId, at)
        const { kind, reason } = waiver
        const detail = { waiverId: id, kind, reason }
        await record(tx, actor, at, {
          ...{ action: 'article:unwaive', articleId, subject: subjectOf(waiver), detail },
        })
        await keepState(tx, actor, at, articleId)
      })
    },

    /** Undoes that it was taken back. Only who did that can: a waiver is somebody's word. */
    restore: async (actor: Actor, articleId: string, id: string): Promise<ToldWaiver> => {
      permit(actor, 'article:waive')
      const at = now().toISOString()
      return store.write(async (tx) => {
        if (!(await tx.articles.exists(articleId))) throw notFound('article')
        const standing = await tx.waivers.find(articleId, id)
        if (standing) return told(standing)
        const waiver = await tx.waivers.findRevoked(articleId, id)
        if (!waiver) throw notFound('waiver')
        const review = await tx.reviews.find(articleId)
        if (review?.waivers.some((other) => obstacleId(other) === obstacleId(waiver))) {
          throw conflict('waived-already', 'This was waived anew in the meantime.')
        }
        const subject = subjectOf(waiver)
        const what = { waiverId: id }
        await ensureOwnUndoing(tx, actor, { articleId, action: 'article:unwaive', subject, what })
        await tx.waivers.restore(id)
        await tx.articles.touch(articleId, at)
        const { kind, reason } = waiver
        const detail = { ...what, kind, reason }
        await record(tx, actor, at, { action: 'article:rewaive', articleId, subject, detail })
        await keepState(tx, actor, at, articleId)
        return told(waiver)
      })
    },
  }
}

type ToldWaiver = Waiver & { obstacle: string }

const told = (waiver: Waiver): ToldWaiver => ({ ...waiver, obstacle: obstacleId(waiver) })

const TAKEN_BACK = 'This waiver was taken back in the meantime. Waive it anew if it shall stand.'

const subjectOf = ({ kind, subjectId }: ObstacleName): HistorySubject => ({
  type: kind === 'blocker' ? 'flag' : 'sentence',
  id: subjectId,
})
