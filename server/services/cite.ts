import type { Actor } from '#domain/review/actor.ts'
import type { Citation, CitationPlace } from '#domain/review/source.ts'
import type { Repositories } from '../repositories/store.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { invalid } from './refusal.ts'
import { told } from './told-sources.ts'

type Citing = {
  articleId: string
  /** A sentence or a flag */
  place: CitationPlace
  sources: readonly Citation[]
  newId: () => string
}

/** Says anew what a sentence or a flag rests on. Saying the same again is no change. */
export const cite = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { articleId, place, sources, newId }: Citing,
): Promise<void> => {
  permit(actor, 'source:change')
  const { flagId, sentenceId } = place
  const before =
    flagId === null
      ? await tx.citations.ofSentences(articleId, sentenceId === null ? [] : [sentenceId])
      : await tx.citations.ofFlags([flagId])
  if (JSON.stringify(before.map(told)) === JSON.stringify(sources.map(told))) return
  const was = before.map((citation) => citation.sourceId)
  // What is cited already may stay, though it was removed since.
  const known = await tx.sources.known(sources.map(({ sourceId }) => sourceId))
  const unknown = sources.findIndex(({ sourceId }) => !known.has(sourceId) && !was.includes(sourceId))
  if (unknown !== -1) {
    throw invalid('no-such-source', `sources.${unknown}`, 'There is no such source. Add it first.')
  }
  await tx.citations.removeAt(articleId, place)
  await tx.citations.insert(
    articleId,
    sources.map((citation) => ({ id: newId(), ...told(citation), ...place })),
  )
  await tx.articles.touch(articleId, at)
  const now = sources.map(({ sourceId }) => sourceId)
  await record(tx, actor, at, {
    action: now.some((id) => !was.includes(id)) ? 'source:attach' : 'source:detach',
    articleId,
    subject: flagId === null ? { type: 'sentence', id: sentenceId ?? '' } : { type: 'flag', id: flagId },
    detail: { from: was, to: now },
  })
}
