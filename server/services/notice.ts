import { createHash } from 'node:crypto'
import type { ArticleSummary, Revision } from '#domain/article/article.ts'
import type { DateReading } from '#domain/facts/dates/date-mention.ts'
import { identities } from '#domain/rules/identity.ts'
import { RULES } from '#domain/rules/registry.ts'
import type { RuleFailure } from '#domain/rules/run.ts'
import type { NoticedFinding } from '../repositories/findings.ts'
import { type NoticeMatter, plainReading } from '../repositories/notices.ts'
import type { Repositories } from '../repositories/store.ts'
import type { Context } from './context.ts'

type Parts = Pick<Context, 'store' | 'rules' | 'newId'>

/** The article that the rules look over, on the desk already or about to be. */
type Matter = Pick<ArticleSummary, 'publishedOn' | 'language'> & {
  /** null: it is not on the desk yet */
  articleId: string | null
  /** how dates of it are read, where it is not on the desk yet and this is known all the same */
  readings?: readonly DateReading[]
  revision: Revision
}

/** What the rules noticed, and a hash of all that they looked at. */
export type Notice = { from: string; noticed: NoticedFinding[]; failures: RuleFailure[] }

/** Runs all rules on an article, outside of any transaction, so that nobody waits to write meanwhile. */
export const noticeIn = async (
  { store, rules, newId }: Parts,
  { articleId, revision, publishedOn, language, readings: brought = [] }: Matter,
): Promise<Notice> => {
  const { text, blocks, sentences, links, number, hash } = revision
  const readings =
    articleId === null ? [...brought] : (await store.dateReadings.list(articleId)).map(plainReading)
  // The version first: a book that changes in between is then looked at again, never taken for the older one.
  const bookVersion = await store.notices.bookVersion()
  const book = await store.book.all()
  const known = { publishedOn, language, readings }
  const from = hashOf({ ...known, number, hash, sentenceCount: sentences.length, bookVersion })
  const { findings, failures } = await rules.ask('rules', { ...known, book, text, blocks, sentences, links })
  const names = identities(text, findings)
  const noticed = findings.map((finding, index) => ({
    ...{ id: newId(), identity: names[index] ?? '', finding },
  }))
  return { from, noticed, failures }
}

/**
 * Keeps what the rules noticed; decisions already made stay. When the article has become another since
 * they looked, nothing is kept, and they look again once somebody wants to know.
 */
export const keepNotice = async (
  { findings, notices, articleRules }: Repositories,
  articleId: string,
  { from, noticed, failures }: Notice,
): Promise<void> => {
  const standing = await notices.standing(articleId)
  if (!standing || hashOf(standing.matter) !== from) return
  await findings.update(articleId, noticed)
  await articleRules.setFailures(articleId, failures)
  await notices.setFrom(articleId, from)
}

export type LookAgain = (articleId: string, when?: 'changed' | 'anyway') => Promise<void>

/**
 * Has the rules look again where what they looked at has changed since: a date was read otherwise, the
 * reference book has grown, the desk has learnt a new rule. Whoever asks for the findings of an article waits for
 * that; all others find theirs as they were, so that no change of the book has every article looked over at once.
 */
export const lookAgain = ({ store, rules, newId }: Parts): LookAgain => {
  const underWay = new Map<string, Promise<void>>()
  const look = async (articleId: string): Promise<void> => {
    const article = await store.articles.find(articleId)
    if (!article) return
    const notice = await noticeIn({ store, rules, newId }, { ...article, articleId })
    await store.write((tx) => keepNotice(tx, articleId, notice))
  }
  return async (articleId, when = 'changed') => {
    const standing = await store.notices.standing(articleId)
    if (!standing) return
    if (when === 'changed' && hashOf(standing.matter) === standing.noticedFrom) return
    // However many ask at once, one look is enough.
    const looking = underWay.get(articleId) ?? look(articleId).finally(() => underWay.delete(articleId))
    underWay.set(articleId, looking)
    await looking
  }
}

const hashOf = (matter: NoticeMatter): string => {
  const { publishedOn, language, number, hash, sentenceCount, readings, bookVersion } = matter
  const read = readings.map((reading) => JSON.stringify(reading)).toSorted()
  const looked = [publishedOn, language, number, hash, sentenceCount, read, bookVersion]
  return createHash('sha256')
    .update(JSON.stringify([looked, RULE_IDS]))
    .digest('hex')
}

const RULE_IDS = RULES.map(({ id }) => id)
