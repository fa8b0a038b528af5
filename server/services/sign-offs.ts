import type { SealChange, SignOff as ToldSignOff } from '#contract/sign-off.ts'
import type { Actor } from '#domain/review/actor.ts'
import { isBeforeSignOff } from '#domain/review/article-state.ts'
import { decisionsOf } from '#domain/review/decisions.ts'
import { readinessOf } from '#domain/review/readiness.ts'
import type { SignOff } from '#domain/review/sign-off.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'
import { ensureOwnUndoing } from './ensure-own-undoing.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { conflict, notFound, stale } from './refusal.ts'
import { ensureReady } from './ensure-ready.ts'
import { sealOf } from './seal.ts'
import { toldChanges } from './tell-seal-changes.ts'

/** @see signArticleOff; `version` is the article's that was looked at, null for any */
type Signing = { id?: string | undefined; note?: string | undefined; version: number | null }

/** The statement that an article is ready, and what became of it. */
export const signOffService = ({ store, now, newId }: Context) => {
  const standing = async (tx: Repositories, articleId: string): Promise<SignOff> => {
    const signOff = await tx.signOffs.standing(articleId)
    if (!signOff) throw notFound('sign-off')
    return signOff
  }

  /** Seals the article as it stands; one that is signed off already stays as it is. */
  const seal = async (
    tx: Repositories,
    actor: Actor,
    articleId: string,
    { id = newId(), note = '', version }: Signing,
  ): Promise<void> => {
    const article = await tx.articles.find(articleId)
    const review = await tx.reviews.find(articleId)
    if (!article || !review) throw notFound('article')
    if (version !== null && version !== article.version) throw stale('article', article)
    if (article.state === 'signed-off' || (await tx.signOffs.standing(articleId))?.id === id) return
    if (await tx.signOffs.taken(id)) throw conflict('id-taken', TAKEN_BACK)
    if (!isBeforeSignOff(article.state)) throw conflict('no-such-transition', OUT_ALREADY)
    const { coverage: required } = await tx.deskSettings.get()
    ensureReady(review, required)
    const at = now().toISOString()
    const decisions = decisionsOf(review)
    const sealed = { id, revisionId: review.revision.id, seal: sealOf(decisions), note }
    await tx.signOffs.revoke(articleId, at)
    await tx.signOffs.insert({ ...sealed, articleId, decisions, signerId: personOf(actor).id, signedAt: at })
    await tx.articles.setState(articleId, 'signed-off', at)
    const { coverage } = readinessOf(review, required)
    await record(tx, actor, at, {
      ...{ action: 'article:sign-off', articleId },
      detail: {
        ...{ signOffId: sealed.id, seal: sealed.seal, note, coverage, required },
        ...{ revision: review.revision.number, hash: review.revision.hash, from: article.state },
        waivers: review.waivers.length,
      },
    })
  }

  return {
    create: async (actor: Actor, articleId: string, signing: Signing): Promise<ToldSignOff> => {
      permit(actor, 'article:sign-off')
      await store.write((tx) => seal(tx, actor, articleId, signing))
      return told(await standing(store, articleId))
    },

    get: async (actor: Actor, articleId: string): Promise<{ signOff: ToldSignOff; broken: SealChange[] }> => {
      permit(actor, 'article:read')
      const review = await store.reviews.find(articleId)
      if (!review) throw notFound('article')
      const signOff = await standing(store, articleId)
      if (sealOf(decisionsOf(review)) === signOff.seal) return { signOff: told(signOff), broken: [] }
      const touches = await store.signOffs.lastTouches(articleId, signOff.at)
      return { signOff: told(signOff), broken: toldChanges(signOff.decisions, review, touches) }
    },

    /**
     * Takes it back. It stays in the record.
     * @param only the one that is meant, if another one must not be taken back in its place
     */
    revoke: async (actor: Actor, articleId: string, only?: string): Promise<void> => {
      permit(actor, 'article:sign-off')
      const at = now().toISOString()
      await store.write(async (tx) => {
        const state = (await tx.articles.standing(articleId))?.state
        if (state === undefined) throw notFound('article')
        const { id } = await standing(tx, articleId)
        if (only !== undefined && only !== id) throw notFound('sign-off')
        await tx.signOffs.revoke(articleId, at)
        const to = state === 'ready' ? state : 'checking'
        await tx.articles.setState(articleId, to, at)
        await record(tx, actor, at, {
          ...{ action: 'article:reopen', articleId, detail: { signOffId: id, from: state, to } },
        })
      })
    },

    /** Undoes that it was taken back, for whoever did that; what was decided since breaks the seal. */
    restore: async (actor: Actor, articleId: string, id: string): Promise<ToldSignOff> => {
      permit(actor, 'article:sign-off')
      const at = now().toISOString()
      return store.write(async (tx) => {
        const state = (await tx.articles.standing(articleId))?.state
        const review = await tx.reviews.find(articleId)
        if (state === undefined || !review) throw notFound('article')
        const there = await tx.signOffs.standing(articleId)
        if (there?.id === id) return told(there)
        const signOff = await tx.signOffs.findRevoked(articleId, id)
        if (!signOff) throw notFound('sign-off')
        if (there) throw conflict('signed-off-already', 'This was signed off anew in the meantime.')
        if (!isBeforeSignOff(state)) throw conflict('no-such-transition', OUT_ALREADY)
        const subject = { type: 'article' as const, id: articleId }
        const what = { signOffId: id }
        await ensureOwnUndoing(tx, actor, { articleId, action: 'article:reopen', subject, what })
        await tx.signOffs.restore(id)
        const to = sealOf(decisionsOf(review)) === signOff.seal ? 'signed-off' : 'checking'
        await tx.articles.setState(articleId, to, at)
        const detail = { ...what, from: state, to }
        await record(tx, actor, at, { action: 'article:reseal', articleId, detail })
        return told(signOff)
      })
    },
  }
}

const TAKEN_BACK = 'This sign-off was taken back in the meantime. Sign anew if it shall stand.'
const OUT_ALREADY = 'This article is out already. Take it back to checking before you sign it off again.'

const told = ({ decisions, ...signOff }: SignOff): ToldSignOff => ({
  ...signOff,
  waivers: Object.entries(decisions.waivers).map(([id, { obstacle, reason }]) => ({
    ...{ id, obstacle: String(obstacle), reason: String(reason) },
  })),
})
