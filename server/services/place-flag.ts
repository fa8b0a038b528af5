import type { Span } from '#domain/article/span.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Claim } from '#domain/review/claim.ts'
import { flagWords } from '#domain/review/flag-words.ts'
import type { FlagStatus } from '#domain/review/status.ts'
import type { FlagContent } from '../repositories/flags.ts'
import type { CurrentRevision } from '../repositories/revisions.ts'
import type { Repositories } from '../repositories/store.ts'
import { accountForFlag } from './account-for-flag.ts'
import { assigneeOf } from './flag-references.ts'
import { personOf } from './permit.ts'
import { quoteAt } from './quote-at.ts'
import { record } from './record.ts'
import { notFound } from './refusal.ts'

type Placement = FlagContent & {
  id: string
  articleId: string
  span: Span
  /** Default: open, and nobody's */
  status?: FlagStatus | undefined
  assigneeId?: string | null | undefined
  claim?: Claim | null | undefined
  /** In whose name, where that is nobody of the desk */
  authorName?: string
  /** When it came to the desk, where that is not when it was written */
  importedAt?: string
  /** The current revision, where the caller has it already: many flags need not read the text as often */
  revision?: CurrentRevision
}

/** Puts a flag on words of the article's current revision; the only way a flag comes to be. */
export const placeFlag = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { id, articleId, span, authorName, importedAt = at, revision: known, ...said }: Placement,
): Promise<void> => {
  const { status = 'open', assigneeId = null, ...content } = said
  const author = personOf(actor)
  const revision = known ?? (await tx.revisions.current(articleId))
  if (!revision) throw notFound('article')
  const quote = quoteAt(revision.text, span)
  const assignee = await assigneeOf(tx, assigneeId)
  const standing = { status, assigneeId, words: flagWords(quote.exact, content.note, []) }
  await tx.flags.insert(
    {
      ...{ id, articleId, authorId: author.id, revisionId: revision.id, span, quote, ...content },
      ...standing,
      ...(authorName !== undefined && { authorName }),
    },
    at,
  )
  await accountForFlag(tx, actor, importedAt, { articleId, span, sentences: revision.sentences })
  await tx.articles.touch(articleId, importedAt)
  await record(tx, actor, importedAt, {
    action: 'flag:create',
    articleId,
    subject: { type: 'flag', id },
    detail: {
      ...{ span, quote: quote.exact, ...content },
      ...(authorName !== undefined && { authorName }),
      ...(status !== 'open' && { status }),
      ...(assignee && { assignee }),
    },
  })
}
