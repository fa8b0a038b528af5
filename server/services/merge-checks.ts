import { signatureAgain } from './signature-again.ts'
import type { Actor } from '#domain/review/actor.ts'
import { type Check, mergedState } from '#domain/review/check.ts'
import type { Repositories } from '../repositories/store.ts'
import { personOf } from './permit.ts'

/**
 * Makes one check of those of sentences that became one: the more cautious state, in the name of who
 * said it, with every note.
 * @param sentenceIds in reading order; the first is the one that stays
 */
export const mergeChecks = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { articleId, sentenceIds }: { articleId: string; sentenceIds: readonly string[] },
): Promise<void> => {
  const [kept, ...gone] = sentenceIds
  if (kept === undefined) return
  const checks = await tx.checks.bySentence(articleId, sentenceIds)
  if (checks.size === 0) return
  const state = mergedState(sentenceIds.map((id) => checks.get(id)?.state ?? 'unchecked'))
  const inOrder = sentenceIds.flatMap((id) => checks.get(id) ?? [])
  const note = notesOf(inOrder)
  const before = checks.get(kept)
  if (before?.state !== state || before.note !== note) {
    const said = inOrder.find((check) => check.state === state)
    const by = said ? signatureAgain(actor, said) : { checkerId: personOf(actor).id, at }
    await tx.checks.put(articleId, [{ sentenceId: kept, state, note }], by)
  }
  await tx.checks.remove(articleId, gone)
}

const notesOf = (checks: readonly Check[]): string =>
  [...new Set(checks.map(({ note }) => note).filter((note) => note.trim() !== ''))].join('\n\n')
