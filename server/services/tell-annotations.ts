import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Actor } from '#domain/review/actor.ts'
import { may } from '#domain/review/permissions.ts'
import { sourcesByFlag } from '../exports/flag-sources.ts'
import { annotator } from '../exports/web-annotation/annotator.ts'
import type { AnnotationRow } from '../repositories/annotations.ts'
import type { Store } from '../repositories/store.ts'
import { articleSources } from './sources-that-leave.ts'

/** Annotations of flags and replies, in the order in which they are named; what is gone is left out. */
export type AnnotationTeller = (
  actor: Actor,
  rows: readonly AnnotationRow[],
  deskUrl: string,
) => Promise<Annotation[]>

/**
 * What an annotation says leaves the desk as an export does: sources are told to those who may read
 * them, and confidential ones to nobody.
 */
export const tellAnnotations =
  (store: Store): AnnotationTeller =>
  async (actor, rows, deskUrl) => {
    const tellers = new Map<string, Awaited<ReturnType<typeof tellerOf>>>()
    const annotations: Annotation[] = []
    for (const row of rows) {
      const teller = tellers.get(row.articleId) ?? (await tellerOf(store, actor, row.articleId, deskUrl))
      tellers.set(row.articleId, teller)
      const annotation = await teller(row)
      if (annotation) annotations.push(annotation)
    }
    return annotations
  }

const tellerOf = async (store: Store, actor: Actor, articleId: string, deskUrl: string) => {
  const article = await store.articles.find(articleId)
  if (!article) return async () => null
  const names = await store.annotations.names(articleId)
  const { leaving } = may(actor.role, 'source:read')
    ? await articleSources(store, articleId, [])
    : { leaving: [] }
  const uses = sourcesByFlag(leaving)
  const { ofFlag, ofReply } = annotator({ article, deskUrl, names })
  return async ({ id, flagId }: AnnotationRow): Promise<Annotation | null> => {
    const entry = await store.flags.find(flagId)
    if (entry?.flag.articleId !== articleId) return null
    if (id === flagId) return ofFlag(entry.flag, uses.get(id))
    const reply = await store.comments.find(id)
    return reply && ofReply(reply.comment)
  }
}
