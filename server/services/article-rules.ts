import type { ArticleRule } from '#contract/article-rule.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page } from '#domain/review/page.ts'
import { RULES } from '#domain/rules/registry.ts'
import type { Rule } from '#domain/rules/rule.ts'
import type { Context } from './context.ts'
import type { LookAgain } from './notice.ts'
import { permit, personOf } from './permit.ts'
import { record } from './record.ts'
import { notFound } from './refusal.ts'

/** How the rules fare in one article: which failed, which nobody wants to hear of there. */
export const articleRuleService = ({ store, now }: Context, look: LookAgain) => {
  const entries = async (articleId: string, rules: readonly Rule[]): Promise<ArticleRule[]> => {
    const standing = new Map((await store.articleRules.list(articleId)).map((row) => [row.rule, row]))
    const demoted = await store.ruleStandings.demoted()
    const pending = await store.findings.pendingByRule(articleId)
    return rules.map(({ id, title, confidence }) => ({
      ...{ id, title, confidence: demoted.has(id) ? ('hint' as const) : confidence },
      muted: standing.get(id)?.muted ?? null,
      failure: standing.get(id)?.failure ?? null,
      pending: pending.get(id) ?? 0,
    }))
  }

  return {
    list: async (actor: Actor, articleId: string): Promise<Page<ArticleRule>> => {
      permit(actor, 'finding:read')
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      await look(articleId)
      return { items: await entries(articleId, RULES), nextCursor: null }
    },

    /** Has all rules look again although nothing has changed: what came to no end may come to one now. */
    run: async (actor: Actor, articleId: string): Promise<Page<ArticleRule>> => {
      permit(actor, 'finding:decide')
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      await look(articleId, 'anyway')
      return { items: await entries(articleId, RULES), nextCursor: null }
    },

    /** Hides what a rule noticed and nobody decided on, or shows it again. Saying the same again is no change. */
    mute: async (actor: Actor, articleId: string, ruleId: string, muted: boolean): Promise<ArticleRule> => {
      permit(actor, 'finding:decide')
      const by = personOf(actor).id
      const rule = RULES.find(({ id }) => id === ruleId)
      if (!(await store.articles.exists(articleId))) throw notFound('article')
      if (!rule) throw notFound('rule')
      const at = now().toISOString()
      await store.write(async (tx) => {
        if (!(await tx.articles.exists(articleId))) throw notFound('article')
        const before = (await tx.articleRules.list(articleId)).find((row) => row.rule === ruleId)
        if (Boolean(before?.muted) === muted) return
        if (muted) await tx.articleRules.mute(articleId, ruleId, { by, at })
        else await tx.articleRules.unmute(articleId, ruleId)
        await tx.articles.touch(articleId, at)
        const action = muted ? 'rule:mute' : 'rule:unmute'
        const subject = { type: 'rule', id: ruleId } as const
        await record(tx, actor, at, { action, articleId, subject, detail: {} })
      })
      const [entry] = await entries(articleId, [rule])
      if (!entry) throw notFound('rule')
      return entry
    },
  }
}
