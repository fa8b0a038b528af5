import type { PostedAnnotation } from '#contract/annotation.ts'
import { type CommentAddition, commentAddition } from '#contract/comment.ts'
import { type FlagCreation, flagChange, flagCreation } from '#contract/flag.ts'
import { annotationAddress } from '#domain/annotation/addresses.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { AnnotationRow, ContainerState } from '../repositories/annotations.ts'
import { annotationNamed, articleNamed, namesPublished, spanOf, targetOf } from './annotation-target.ts'
import { commentService } from './comments.ts'
import type { Context } from './context.ts'
import { flagService } from './flags.ts'
import { permit } from './permit.ts'
import { ensureManagedStays, namesIn, repliedIn, saidIn } from './posted-annotation.ts'
import { conflict, invalid, notFound, Refusal, stale } from './refusal.ts'
import { type AnnotationTeller, tellAnnotations } from './tell-annotations.ts'
import { toLatest } from './to-latest.ts'

/** An annotation with the version that changing it has to name; replies are never changed. */
export type Annotated = { annotation: Annotation; version: number; isReply: boolean }

/** Where an annotation is: that of no article, when it may be of any. */
type Place = { articleId: string | null; deskUrl: string }

/** A reply is what it is from the first to the last. */
const REPLY_VERSION = 1

/**
 * Flags and replies as annotations, for clients of the Web Annotation Protocol. All that is written goes
 * through the services of flags and threads, so that permissions, history and versions are the same.
 */
export const annotationService = (context: Context) => {
  const { store, newId } = context
  const flags = flagService(context)
  const comments = commentService(context)
  const tell: AnnotationTeller = tellAnnotations(store)

  const find = async (actor: Actor, articleId: string, id: string, deskUrl: string) => {
    const entry = await store.flags.find(id)
    const flag = entry && !entry.withdrawn ? entry.flag : null
    const reply = flag ? null : await store.comments.find(id)
    const flagId = flag?.id ?? (reply && !reply.withdrawn ? reply.comment.flagId : null)
    if (flagId === null) throw notFound('annotation')
    const [annotation] = await tell(actor, [{ id, flagId, articleId }], deskUrl)
    if (!annotation) throw notFound('annotation')
    return { annotation, version: flag?.version ?? REPLY_VERSION, isReply: flag === null, flag, flagId }
  }

  /** The article that is meant, which must be one of those the container holds. */
  const articleFor = async (posted: PostedAnnotation, { articleId, deskUrl }: Place) => {
    const target = targetOf(posted)
    const named = articleNamed(target, deskUrl)
    const article = await store.articles.find(articleId ?? named ?? '')
    if (!article) throw articleId === null ? NO_ARTICLE() : notFound('article')
    if (named !== article.id && !namesPublished(target, article)) throw NO_ARTICLE()
    return { article, target }
  }

  const reply = async (actor: Actor, posted: PostedAnnotation, place: Place, id: string) => {
    const named = annotationNamed(targetOf(posted), place.deskUrl)
    if (!named || (place.articleId !== null && named.articleId !== place.articleId)) throw NO_ANNOTATION()
    const { flagId } = await find(actor, named.articleId, named.id, place.deskUrl).catch((error: unknown) => {
      throw error instanceof Refusal ? NO_ANNOTATION() : error
    })
    const said: CommentAddition = commentAddition.parse({ id, ...repliedIn(posted) })
    const { created } = await comments.add(actor, flagId, said, keepNames(posted, id, named.articleId))
    return { articleId: named.articleId, created }
  }

  const flagged = async (actor: Actor, posted: PostedAnnotation, place: Place, id: string) => {
    const { article, target } = await articleFor(posted, place)
    if (posted.status === 'resolved') {
      throw invalid('not-settled', 'status', 'A flag is settled after it was made: send another status.')
    }
    const flag: FlagCreation = flagCreation.parse({
      ...{ id, ...saidIn(posted, null), span: spanOf(target, article.revision.text) },
      ...(posted.status !== undefined && { status: posted.status }),
    })
    const { created } = await flags.create(actor, article.id, flag, keepNames(posted, id, article.id))
    return { articleId: article.id, created }
  }

  return {
    /** How much a container holds; of no article that is not on the desk. */
    state: async (actor: Actor, articleId: string | null): Promise<ContainerState> => {
      permit(actor, 'flag:read')
      if (articleId !== null && !(await store.articles.exists(articleId))) throw notFound('article')
      return store.annotations.state(articleId)
    },

    /** A stretch of a container, the oldest first. */
    list: async (actor: Actor, { articleId, deskUrl }: Place, offset: number, limit: number) => {
      permit(actor, 'flag:read')
      const rows = await store.annotations.list(articleId, offset, limit)
      return {
        addresses: rows.map((row: AnnotationRow) => annotationAddress(deskUrl, row.articleId, row.id)),
        annotations: () => tell(actor, rows, deskUrl),
      }
    },

    get: async (actor: Actor, articleId: string, id: string, deskUrl: string): Promise<Annotated> => {
      permit(actor, 'flag:read')
      return find(actor, articleId, id, deskUrl)
    },

    /**
     * Makes a flag, or a reply in the thread of one.
     * @param wantedId the id it shall have; sending it twice is making it once
     */
    create: async (
      actor: Actor,
      place: Place,
      posted: PostedAnnotation,
      wantedId: string | null,
    ): Promise<Annotated & { created: boolean }> => {
      const isReply = posted.motivation?.includes('replying') ?? false
      permit(actor, isReply ? 'flag:comment' : 'flag:create')
      const id = wantedId ?? newId()
      const make = isReply ? reply : flagged
      const { articleId, created } = await make(actor, posted, place, id)
      return { ...(await find(actor, articleId, id, place.deskUrl)), created }
    },

    /**
     * Puts a flag into the state that was sent.
     * @param version what it was changed on; null for whatever stands there
     */
    replace: async (
      actor: Actor,
      { articleId, id, deskUrl }: { articleId: string; id: string; deskUrl: string },
      version: number | null,
      posted: PostedAnnotation,
    ): Promise<Annotated> => {
      permit(actor, 'flag:change')
      return toLatest(version, async () => {
        const before = await find(actor, articleId, id, deskUrl)
        if (!before.flag)
          throw conflict('reply-stays', 'A reply is not changed. Withdraw it and write another.')
        if (version !== null && before.version !== version) throw stale('annotation', before.annotation)
        ensureManagedStays(posted, before.annotation)
        const { article, target } = await articleFor(posted, { articleId, deskUrl })
        const said = { flag: before.flag, annotation: before.annotation }
        const change = flagChange.parse({
          ...saidIn(posted, said),
          ...movedTo(before.flag, spanOf(target, article.revision.text)),
          ...standingIn(posted, before.flag),
        })
        await flags.change(actor, id, before.version, change)
        return find(actor, articleId, id, deskUrl)
      })
    },

    /** Withdraws a flag or a reply; `version` as above. */
    remove: async (
      actor: Actor,
      { articleId, id, deskUrl }: { articleId: string; id: string; deskUrl: string },
      version: number | null,
    ): Promise<void> => {
      permit(actor, 'flag:read')
      await toLatest(version, async () => {
        const { annotation, flag } = await find(actor, articleId, id, deskUrl)
        if (flag) await flags.withdraw(actor, id, version ?? flag.version)
        else if (version === null || version === REPLY_VERSION) await comments.withdraw(actor, id)
        else throw stale('annotation', annotation)
      })
    },
  }
}

/** Keeps what the annotation is called elsewhere, in the transaction that makes it. */
const keepNames = (posted: PostedAnnotation, id: string, articleId: string) => {
  const names = namesIn(posted)
  return async (tx: Pick<Context['store'], 'annotations'>): Promise<void> => {
    if (names) await tx.annotations.setNames(id, articleId, names)
  }
}

const movedTo = ({ span }: Flag, to: Flag['span']) =>
  span.start === to.start && span.end === to.end ? {} : { span: to }

/** How the flag shall stand, where that is said. */
const standingIn = ({ status, outcome, reason }: PostedAnnotation, before: Flag) => ({
  ...(status !== undefined && status !== before.status && { status }),
  ...(outcome !== undefined && outcome !== before.outcome && { outcome }),
  ...(reason !== undefined && reason !== before.reason && { reason }),
})

const NO_ARTICLE = (): Refusal =>
  invalid(
    'target-elsewhere',
    'target.source',
    'Only articles of this desk are annotated here. Send the address of one as the source of the target.',
  )

const NO_ANNOTATION = (): Refusal =>
  invalid(
    'target-elsewhere',
    'target',
    'Only annotations of this container are replied to here. Send the address of one as the target.',
  )
