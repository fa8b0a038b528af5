import type { SentenceSplit } from '#contract/article.ts'
import {
  type Division,
  type DivisionProblem,
  isSplit,
  mergeSentences,
  splitSentence,
} from '#domain/article/divide-sentences.ts'
import type { Article, Revision } from '#domain/article/article.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'
import { keepState } from './keep-state.ts'
import { mergeChecks } from './merge-checks.ts'
import { moveCitations } from './move-citations.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { conflict, invalid, notFound, type Refusal } from './refusal.ts'

type Deed = { action: 'sentence:split' | 'sentence:merge'; detail: Record<string, unknown> }

/** How a text is divided: a suggestion of the desk, which editors correct by hand. */
export const sentenceService = ({ store, now, newId }: Context) => {
  /** Divides the current revision, inside one transaction, so that two editors cannot undo each other. */
  const divide = async (
    actor: Actor,
    articleId: string,
    { action, detail }: Deed,
    /** `done` when the text is divided like this already */
    division: (revision: Revision) => Division | 'done',
    divideChecks: (tx: Repositories, at: string, revision: Revision) => Promise<void>,
  ): Promise<Article> => {
    const at = now().toISOString()
    await store.write(async (tx) => {
      const article = await tx.articles.find(articleId)
      if (!article) throw notFound('article')
      const divided = division(article.revision)
      if (divided === 'done') return
      if (!divided.ok) throw refusalFor(divided.problem, action)
      await tx.revisions.setSentences(article.revision.id, divided.sentences)
      await divideChecks(tx, at, article.revision)
      await moveCitations(tx, articleId, article.revision.sentences, divided.sentences)
      await tx.articles.update(articleId, article.version, {}, at)
      await record(tx, actor, at, { action, articleId, detail })
      await keepState(tx, actor, at, articleId)
    })
    const article = await store.articles.find(articleId)
    if (!article) throw notFound('article')
    return article
  }

  return {
    /** Makes two sentences of one; with the same id for the second one again it is the same split. */
    split: async (
      actor: Actor,
      articleId: string,
      { sentenceId, at, newSentenceId: second = newId() }: SentenceSplit,
    ): Promise<Article> => {
      permit(actor, 'article:change')
      return divide(
        actor,
        articleId,
        { action: 'sentence:split', detail: { sentenceId, at, newSentenceId: second } },
        (revision) => {
          if (isSplit(revision, { sentenceId, at, newId: second })) return 'done'
          if (revision.sentences.some(({ id }) => id === second)) throw ID_TAKEN()
          return splitSentence(revision, { sentenceId, at, newId: second })
        },
        (tx) => tx.checks.copy(articleId, sentenceId, second),
      )
    },

    merge: async (
      actor: Actor,
      articleId: string,
      { sentenceIds }: { sentenceIds: readonly string[] },
    ): Promise<Article> => {
      permit(actor, 'article:change')
      return divide(
        actor,
        articleId,
        { action: 'sentence:merge', detail: { sentenceIds } },
        (revision) => mergeSentences(revision, sentenceIds),
        (tx, at, { sentences }) => {
          const members = sentences.map(({ id }) => id).filter((id) => sentenceIds.includes(id))
          return mergeChecks(tx, actor, at, { articleId, sentenceIds: members })
        },
      )
    },
  }
}

const ID_TAKEN = () => conflict('id-taken', 'This id already belongs to another sentence. Use a new id.')

const refusalFor = (problem: DivisionProblem, action: Deed['action']): Refusal => {
  if (problem === 'no-such-sentence') return notFound('sentence')
  const field = action === 'sentence:split' ? 'at' : 'sentenceIds'
  return invalid(problem, field, SAID[problem])
}

const SAID: Record<Exclude<DivisionProblem, 'no-such-sentence'>, string> = {
  outside: 'This place is not inside the sentence. Name a place between two of its words.',
  'splits-character': 'This place cuts a character in two. Move it by one code unit.',
  'not-neighbours': 'Only sentences that follow each other in one block can become one. Name neighbours.',
}
