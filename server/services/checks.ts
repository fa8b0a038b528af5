import { signatureAgain } from './signature-again.ts'
import type { BulkCheckStatement, CheckResult, CheckStatement } from '#contract/check.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Check } from '#domain/review/check.ts'
import type { HistorySubject } from '#domain/review/history.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Statement } from '../repositories/checks.ts'
import type { Repositories } from '../repositories/store.ts'
import { cite } from './cite.ts'
import type { Context } from './context.ts'
import { keepState } from './keep-state.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { notFound, stale } from './refusal.ts'
import { checksWithSources } from './told-sources.ts'

type Saying = { articleId: string; sentenceIds: readonly string[]; said: CheckStatement }

/** What people say of each sentence: verified, not checkable, a problem. */
export const checkService = ({ store, now, newId }: Context) => {
  /** The ids of the sentences of the article as it is. */
  const sentencesOf = async (tx: Repositories, articleId: string): Promise<Set<string>> => {
    const sentences = await tx.revisions.currentSentences(articleId)
    if (!sentences) throw notFound('article')
    return new Set(sentences.map(({ id }) => id))
  }

  /** Writes down what is new in it, with one history entry; saying the same again is no change. */
  const say = async (tx: Repositories, actor: Actor, { articleId, sentenceIds, said }: Saying) => {
    const at = now().toISOString()
    const before = await tx.checks.bySentence(articleId, sentenceIds.length === 1 ? sentenceIds : undefined)
    const news = sentenceIds
      .map((id) => statementOf(id, said, before.get(id)))
      .filter((statement) => isNews(statement, before.get(statement.sentenceId)))
    if (news.length === 0) return
    await tx.checks.put(articleId, news, signatureOf(actor, at, said, [...before.values()]))
    await tx.articles.touch(articleId, at)
    await record(tx, actor, at, entryOf(articleId, news, before))
    const isBegun = news.some(({ state }) => state !== 'unchecked')
    if (isBegun && (await tx.articles.startChecking(articleId, at))) {
      const detail = { from: 'draft', to: 'checking' }
      await record(tx, actor, at, { action: 'article:state', articleId, detail })
    } else await keepState(tx, actor, at, articleId)
  }

  return {
    list: async (actor: Actor, articleId: string, page: PageRequest): Promise<Page<Check>> => {
      permit(actor, 'check:read')
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      const { items, nextCursor } = await store.checks.list(articleId, page)
      return { items: await checksWithSources(store, actor, articleId, items), nextCursor }
    },

    /** @param input with `onVersion`, the version it was said on: 0 before the first, null for any */
    set: async (
      actor: Actor,
      articleId: string,
      sentenceId: string,
      { onVersion, sources, ...said }: CheckStatement & { onVersion: number | null },
    ): Promise<Check> => {
      permit(actor, 'check:set')
      return store.write(async (tx) => {
        if (!(await sentencesOf(tx, articleId)).has(sentenceId)) throw notFound('sentence')
        const before = await tx.checks.find(articleId, sentenceId)
        if (onVersion !== null && onVersion !== (before?.version ?? 0)) throw stale('sentence', before)
        await say(tx, actor, { articleId, sentenceIds: [sentenceId], said })
        if (sources) {
          const place = { sentenceId, flagId: null }
          await cite(tx, actor, now().toISOString(), { articleId, place, sources, newId })
        }
        const check = await tx.checks.find(articleId, sentenceId)
        if (!check) throw notFound('sentence')
        return (await checksWithSources(tx, actor, articleId, [check]))[0] ?? check
      })
    },

    /** Says the same of many sentences; those that are not there are named, the others go ahead. */
    setMany: async (
      actor: Actor,
      articleId: string,
      { sentenceIds, ...said }: BulkCheckStatement,
    ): Promise<CheckResult[]> => {
      permit(actor, 'check:set')
      const wanted = [...new Set(sentenceIds)]
      return store.write(async (tx) => {
        const there = await sentencesOf(tx, articleId)
        await say(tx, actor, { articleId, sentenceIds: wanted.filter((id) => there.has(id)), said })
        const all = [...(await tx.checks.bySentence(articleId)).values()]
        const told = await checksWithSources(tx, actor, articleId, all)
        const checks = new Map(told.map((check) => [check.sentenceId, check]))
        return wanted.map((sentenceId) => resultOf(sentenceId, there.has(sentenceId), checks))
      })
    },
  }
}

const statementOf = (sentenceId: string, said: CheckStatement, before: Check | undefined): Statement => ({
  sentenceId,
  state: said.state ?? before?.state ?? 'unchecked',
  note: said.note ?? before?.note ?? '',
})

/**
 * In whose name it stands from now on, and since when. A note leaves a check in the name of who made it:
 * nobody has verified what they only wrote something beside. Notes are said of one sentence at a time.
 */
const signatureOf = (actor: Actor, at: string, { state }: CheckStatement, [before]: readonly Check[]) =>
  state === undefined && before !== undefined
    ? signatureAgain(actor, before)
    : { checkerId: personOf(actor).id, at }

/** The first word on a sentence is news, whatever it says: somebody can be asked about it. */
const isNews = ({ state, note }: Statement, before: Check | undefined): boolean =>
  before === undefined || before.state !== state || before.note !== note

const entryOf = (articleId: string, news: readonly Statement[], before: ReadonlyMap<string, Check>) => {
  const changes = news.map(({ sentenceId, state, note }) => {
    const { state: was = 'unchecked', note: noted = '' } = before.get(sentenceId) ?? {}
    return { sentenceId, from: { state: was, note: noted }, to: { state, note } }
  })
  const [only] = changes.length === 1 ? changes : []
  const subject: HistorySubject = only
    ? { type: 'sentence', id: only.sentenceId }
    : { type: 'article', id: articleId }
  return { action: 'check:set' as const, articleId, subject, detail: only ?? { changes } }
}

const resultOf = (sentenceId: string, isThere: boolean, checks: ReadonlyMap<string, Check>): CheckResult => {
  const check = checks.get(sentenceId)
  if (isThere && check) return { sentenceId, ok: true, check }
  const { code, message } = notFound('sentence')
  return { sentenceId, ok: false, problem: { code, detail: message } }
}
