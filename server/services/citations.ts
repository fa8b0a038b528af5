import type { CitationCreation } from '#contract/citation.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { HistorySubject } from '#domain/review/history.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { CitationPlace, CitedSource, PlacedCitation } from '#domain/review/source.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { conflict, invalid, notFound } from './refusal.ts'

/** What an article rests on: which source is used for what. */
export const citationService = ({ store, now, newId }: Context) => {
  const tell = async (
    tx: Repositories,
    actor: Actor,
    action: 'source:attach' | 'source:detach',
    articleId: string,
    { sourceId, ...place }: CitationPlace & { sourceId: string },
  ): Promise<void> => {
    const at = now().toISOString()
    const subject = subjectOf(place)
    await record(tx, actor, at, {
      ...{ action, articleId, detail: { sourceId } },
      ...(subject && { subject }),
    })
    await tx.articles.touch(articleId, at)
  }

  return {
    list: async (actor: Actor, articleId: string, page: PageRequest): Promise<Page<CitedSource>> => {
      permit(actor, 'source:read')
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      return store.citations.list(articleId, page)
    },

    /** Cites a source once: the same client-made id again answers with what is there. */
    attach: async (
      actor: Actor,
      articleId: string,
      input: CitationCreation,
    ): Promise<{ value: PlacedCitation; created: boolean }> => {
      permit(actor, 'source:change')
      const citation = { ...input, id: input.id ?? newId() }
      const created = await store.write(async (tx) => {
        await ensurePlace(tx, articleId, citation)
        if (await tx.citations.taken(citation.id)) return false
        if ((await tx.sources.known([citation.sourceId])).size === 0) {
          throw invalid('no-such-source', 'sourceId', 'There is no such source. Add it first.')
        }
        await tx.citations.insert(articleId, [citation])
        await tell(tx, actor, 'source:attach', articleId, citation)
        return true
      })
      const value = await store.citations.find(articleId, citation.id)
      if (!value) throw conflict('id-taken', 'This id already belongs to another citation. Use a new id.')
      return { value, created }
    },

    detach: async (actor: Actor, articleId: string, id: string): Promise<void> => {
      permit(actor, 'source:change')
      await store.write(async (tx) => {
        if (!(await tx.articles.exists(articleId))) throw notFound('article')
        const citation = await tx.citations.find(articleId, id)
        if (!citation) throw notFound('citation')
        await tx.citations.remove(id)
        await tell(tx, actor, 'source:detach', articleId, citation)
      })
    },
  }
}

/** What is cited for must be there: in the article's text as it stands, or among its flags. */
const ensurePlace = async (
  tx: Repositories,
  articleId: string,
  { sentenceId, flagId }: CitationPlace,
): Promise<void> => {
  const article = await tx.articles.find(articleId)
  if (!article) throw notFound('article')
  if (sentenceId !== null && !article.revision.sentences.some(({ id }) => id === sentenceId)) {
    throw invalid('no-such-sentence', 'sentenceId', 'The text has no such sentence. Reload the article.')
  }
  if (flagId === null) return
  const entry = await tx.flags.find(flagId)
  if (!entry || entry.withdrawn || entry.flag.articleId !== articleId) {
    throw invalid('no-such-flag', 'flagId', 'The article has no such flag. Reload it.')
  }
}

const subjectOf = ({ sentenceId, flagId }: CitationPlace): HistorySubject | null => {
  if (sentenceId !== null) return { type: 'sentence', id: sentenceId }
  return flagId === null ? null : { type: 'flag', id: flagId }
}
