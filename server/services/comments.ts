import type { CommentAddition } from '#contract/comment.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import { mentionsIn } from '#domain/review/mentions.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { FlagStatus } from '#domain/review/status.ts'
import type { Repositories } from '../repositories/store.ts'
import { refreshWords } from './change-flag.ts'
import type { Context } from './context.ts'
import { differences } from './differences.ts'
import { standingAfter } from './flag-standing.ts'
import { keepState } from './keep-state.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { conflict, invalid, notFound, Refusal } from './refusal.ts'

/** What is said about a flag: questions, answers, and who is waited for. */
export const commentService = ({ store, now, newId }: Context) => {
  const visible = async ({ flags }: Repositories, id: string): Promise<Flag> => {
    const entry = await flags.find(id)
    if (!entry || entry.withdrawn) throw notFound('flag')
    return entry.flag
  }

  /** Takes a comment back or brings it back, with all that hangs on it. */
  const turn = async (actor: Actor, id: string, withdraws: boolean): Promise<void> => {
    const at = now().toISOString()
    await store.write(async (tx) => {
      const entry = await tx.comments.find(id)
      if (!entry || (withdraws && entry.withdrawn)) throw notFound('comment')
      const { comment } = entry
      if (comment.author.id !== actor.id && actor.role !== 'admin') throw NOT_YOURS()
      if (entry.withdrawn === withdraws) return
      const flag = await visible(tx, comment.flagId)
      await tx.comments.setWithdrawn(id, withdraws ? at : null)
      await (withdraws ? tx.comments.unanswer(comment) : tx.comments.answer(comment))
      await refreshWords(tx, flag)
      await tx.flags.touch(flag.id, at)
      await tx.articles.touch(flag.articleId, at)
      await record(tx, actor, at, {
        ...{ action: withdraws ? 'flag:uncomment' : 'flag:comment', articleId: flag.articleId },
        subject: { type: 'flag', id: flag.id },
        detail: { comment: id, text: comment.text, ...(!withdraws && { restored: true }) },
      })
    })
  }

  return {
    list: async (actor: Actor, flagId: string, page: PageRequest): Promise<Page<Comment>> => {
      permit(actor, 'flag:read')
      await visible(store, flagId)
      return store.comments.list(flagId, page)
    },

    /**
     * Adds a reply once: the same client-made id again answers with what is there.
     * @param along what is kept in the same transaction
     */
    add: async (
      actor: Actor,
      flagId: string,
      input: CommentAddition,
      along?: (tx: Repositories) => Promise<void>,
    ): Promise<{ value: Comment; created: boolean }> => {
      permit(actor, 'flag:comment')
      const id = input.id ?? newId()
      const at = now().toISOString()
      const created = await store.write(async (tx) => {
        const flag = await visible(tx, flagId)
        if (await tx.comments.taken(id)) return false
        await say(tx, actor, at, { id, flag, input })
        await along?.(tx)
        return true
      })
      const entry = await store.comments.find(id)
      if (
        !entry ||
        entry.withdrawn ||
        entry.comment.flagId !== flagId ||
        entry.comment.author.id !== actor.id
      ) {
        throw conflict('id-taken', 'This id already belongs to another comment. Use a new id.')
      }
      return { value: entry.comment, created }
    },

    withdraw: async (actor: Actor, id: string): Promise<void> => {
      permit(actor, 'flag:comment')
      await turn(actor, id, true)
    },

    restore: async (actor: Actor, id: string): Promise<Comment> => {
      permit(actor, 'flag:comment')
      await turn(actor, id, false)
      const entry = await store.comments.find(id)
      if (!entry) throw notFound('comment')
      return entry.comment
    },
  }
}

const NOT_YOURS = () =>
  new Refusal('forbidden', 'not-permitted', 'Only whoever wrote a comment, or the admin, can take it back.')

type Said = { id: string; flag: Flag; input: CommentAddition }

const say = async (tx: Repositories, actor: Actor, at: string, { id, flag, input }: Said): Promise<void> => {
  const author = personOf(actor)
  const { text = '', proposedText } = input
  const proposal = proposedText === undefined ? null : proposalFor(actor, flag, proposedText)
  const change =
    proposal && input.status === undefined
      ? await restated(tx, actor, at, flag, 'proposed')
      : await askedAlong(tx, actor, at, flag, input.status)
  const others = (await tx.people.all()).filter((person) => person.id !== author.id)
  const mentions = mentionsIn(text, others)
  await tx.comments.answer({ flagId: flag.id, author, createdAt: at })
  await tx.comments.insert({ id, flagId: flag.id, text, proposal, authorId: author.id, mentions }, at)
  await refreshWords(tx, flag)
  await tx.flags.touch(flag.id, at)
  await tx.articles.touch(flag.articleId, at)
  await record(tx, actor, at, {
    ...{ action: proposal ? 'flag:propose' : 'flag:comment', articleId: flag.articleId },
    subject: { type: 'flag', id: flag.id },
    detail: { comment: id, ...(text !== '' && { text }), ...(proposal && { proposal }), ...change },
  })
  if (change) await keepState(tx, actor, at, flag.articleId)
}

/** Other words for those of a flag that is not settled yet. */
const proposalFor = (actor: Actor, { status, quote }: Flag, text: string): Comment['proposal'] => {
  permit(actor, 'flag:propose')
  if (status === 'resolved') {
    throw conflict('settled', 'This flag is settled. Reply, or ask for it to be opened again.')
  }
  if (text === quote.exact) {
    throw invalid('nothing-proposed', 'proposedText', 'These are the flagged words. Change them, or reply.')
  }
  return { words: quote.exact, text }
}

/** What becomes of the flag in the same breath. */
const askedAlong = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  flag: Flag,
  status: CommentAddition['status'],
) => {
  if (status === undefined || status === flag.status) return null
  permit(actor, 'flag:change')
  return restated(tx, actor, at, flag, status)
}

/** Puts the flag into another status, and tells what that changed. */
const restated = async (tx: Repositories, actor: Actor, at: string, flag: Flag, status: FlagStatus) => {
  if (status === flag.status) return null
  const standing = standingAfter(actor, flag, { status })
  const settlement = { settledAt: null, settlerId: null, settlerName: null }
  await tx.flags.update(flag.id, flag.version, { ...standing, ...settlement }, at)
  const { outcome, reason, duplicateOfId } = flag
  return differences({ status: flag.status, outcome, reason, duplicateOfId }, standing)
}
