import { describeSpan } from '#domain/anchoring/describe.ts'
import { type Span, type SpanProblem, spanProblem } from '#domain/article/span.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { FlagContent } from '../repositories/flags.ts'
import type { Repositories } from '../repositories/store.ts'
import { personOf } from './permit.ts'
import { record } from './record.ts'
import { invalid, notFound } from './refusal.ts'

type Placement = FlagContent & {
  id: string
  articleId: string
  span: Span
  /** In whose name, where that is nobody of the desk */
  authorName?: string
  /** When it came to the desk, where that is not when it was written */
  importedAt?: string
  /** The current revision, where the caller has it already: many flags need not read the text as often */
  revision?: { id: string; text: string }
}

/** Puts a flag on words of the article's current revision; the only way a flag comes to be. */
export const placeFlag = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { id, articleId, span, authorName, importedAt = at, revision: known, ...content }: Placement,
): Promise<void> => {
  const author = personOf(actor)
  const revision = known ?? (await tx.revisions.current(articleId))
  if (!revision) throw notFound('article')
  const problem = spanProblem(revision.text, span)
  if (problem) throw invalid(`span-${problem}`, 'span', SAID[problem](revision.text.length))
  const quote = describeSpan(revision.text, span)
  await tx.flags.insert(
    {
      ...{ id, articleId, authorId: author.id, revisionId: revision.id, span, quote, ...content },
      ...(authorName !== undefined && { authorName }),
    },
    at,
  )
  await tx.articles.touch(articleId, importedAt)
  await record(tx, actor, importedAt, {
    action: 'flag:create',
    articleId,
    subject: { type: 'flag', id },
    detail: { span, quote: quote.exact, ...content, ...(authorName !== undefined && { authorName }) },
  })
}

const SAID: Record<SpanProblem, (length: number) => string> = {
  empty: () => 'The span is empty: its end must lie behind its start.',
  'out-of-range': (length) => `The span leaves the text, which is ${length} UTF-16 code units long.`,
  'splits-character': () => 'The span cuts a character in two; move its edge by one code unit.',
}
