import type { ArticleFacts } from '#contract/article-facts.ts'
import type { Article } from '#domain/article/article.ts'
import { tokensIn } from '#domain/facts/checkable.ts'
import { type DateReading, mentionKey } from '#domain/facts/dates/date-mention.ts'
import type { FactSource } from '#domain/facts/facts.ts'
import type { Actor } from '#domain/review/actor.ts'
import { isAccountedFor } from '#domain/review/check.ts'
import type { Context } from './context.ts'
import type { LookAgain } from './notice.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { notFound } from './refusal.ts'

type DateKey = Pick<DateReading, 'written' | 'occurrence'>

/** What is read from an article beside what the rules notice, and how editors read it otherwise. */
export const articleFactService = ({ store, rules, now }: Context, look: LookAgain) => {
  const found = async (id: string): Promise<Article> => {
    const article = await store.articles.find(id)
    if (!article) throw notFound('article')
    return article
  }

  const factsOf = async (articleId: string): Promise<ArticleFacts> => {
    const article = await found(articleId)
    const readings = await store.dateReadings.list(articleId)
    const { dates, tokens, unread } = await rules.ask('facts', sourceOf(article, readings))
    const checks = await store.checks.bySentence(articleId)
    const accounted = article.revision.sentences.filter(({ id }) =>
      isAccountedFor(checks.get(id)?.state ?? 'unchecked'),
    )
    const covered = tokensIn(tokens, accounted)
    return { publishedOn: article.publishedOn, dates, readings, tokens, covered, unread }
  }

  /** Dates are told by how they are written, so whoever names one that is not there means another text. */
  const ensureDate = async (articleId: string, key: DateKey): Promise<void> => {
    const { dates } = await rules.ask('facts', sourceOf(await found(articleId), []))
    if (!dates.some((date) => mentionKey(date) === mentionKey(key))) throw notFound('date')
  }

  const alter = async (
    actor: Actor,
    articleId: string,
    key: DateKey,
    after: DateReading | null,
  ): Promise<void> => {
    const at = now().toISOString()
    const by = personOf(actor).id
    await store.write(async (tx) => {
      if (!(await tx.articles.exists(articleId))) throw notFound('article')
      const before = (await tx.dateReadings.list(articleId)).find(
        (each) => mentionKey(each) === mentionKey(key),
      )
      if (before?.date === after?.date) return
      if (after) await tx.dateReadings.put(articleId, after, { by, at })
      else await tx.dateReadings.remove(articleId, key)
      await tx.articles.touch(articleId, at)
      const action = after ? 'date:read' : 'date:unread'
      // What is not there says that the desk reads the date by itself; null, that it is none.
      const detail = {
        ...key,
        ...(before && { before: before.date }),
        ...(after && { after: after.date }),
      }
      await record(tx, actor, at, { action, articleId, detail })
    })
    await look(articleId)
  }

  return {
    get: async (actor: Actor, articleId: string): Promise<ArticleFacts> => {
      permit(actor, 'finding:read')
      return factsOf(articleId)
    },

    /** Keeps which day a date means. Saying the same again is no change. */
    read: async (actor: Actor, articleId: string, reading: DateReading): Promise<ArticleFacts> => {
      permit(actor, 'finding:decide')
      await ensureDate(articleId, reading)
      await alter(actor, articleId, reading, reading)
      return factsOf(articleId)
    },

    /** Takes back how a date was read, if it was. */
    unread: async (actor: Actor, articleId: string, key: DateKey): Promise<ArticleFacts> => {
      permit(actor, 'finding:decide')
      await found(articleId)
      await alter(actor, articleId, key, null)
      return factsOf(articleId)
    },
  }
}

const sourceOf = (
  { publishedOn, language, revision: { text, blocks, sentences, links } }: Article,
  readings: readonly DateReading[],
): FactSource => ({ publishedOn, language, text, blocks, sentences, links, readings })
