import { touchedSentences } from '#domain/article/touched-sentences.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import { overlaps, type Span } from '#domain/article/span.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { CheckState } from '#domain/review/check.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Repositories } from '../repositories/store.ts'
import { personOf } from './permit.ts'

/** What a flag says better: here is the problem. What else was said of a sentence stays said. */
const OUTDONE: readonly CheckState[] = ['unchecked', 'recheck', 'verified']

type Flagged = {
  articleId: string
  span: Span
  /** How the current revision is divided, where the caller knows */
  sentences?: readonly Sentence[]
}

/** A flag accounts for the sentences it touches: they have a problem. */
export const accountForFlag = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { articleId, span, sentences }: Flagged,
): Promise<void> => {
  const ids = touchedSentences(sentences ?? (await divisionOf(tx, articleId)), span).map(({ id }) => id)
  const checks = await tx.checks.bySentence(articleId, ids)
  const meant = ids.filter((id) => OUTDONE.includes(checks.get(id)?.state ?? 'unchecked'))
  const statements = meant.map((sentenceId) => ({
    ...{ sentenceId, state: 'problem' as const, note: checks.get(sentenceId)?.note ?? '' },
  }))
  await tx.checks.put(articleId, statements, { checkerId: personOf(actor).id, at })
}

/**
 * The flag is gone, or has left these words: sentences that have a problem and are touched by no other
 * flag are unchecked again. To be called when the flag itself no longer counts.
 */
export const releaseSentences = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { articleId, span, anchor }: Pick<Flag, 'articleId' | 'span' | 'anchor'>,
): Promise<void> => {
  const touched = touchedSentences(await divisionOf(tx, articleId), span)
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return
  const around = { start: first.start, end: last.end }
  const flagged = await tx.flags.spansTouching(anchor.revisionId, around)
  const free = touched.filter((sentence) => !flagged.some((other) => overlaps(other, sentence)))
  const checks = await tx.checks.bySentence(
    articleId,
    free.map(({ id }) => id),
  )
  const statements = [...checks.values()]
    .filter(({ state }) => state === 'problem')
    .map(({ sentenceId, note }) => ({ sentenceId, state: 'unchecked' as const, note }))
  await tx.checks.put(articleId, statements, { checkerId: personOf(actor).id, at })
}

const divisionOf = async (tx: Repositories, articleId: string): Promise<readonly Sentence[]> =>
  (await tx.revisions.currentSentences(articleId)) ?? []
