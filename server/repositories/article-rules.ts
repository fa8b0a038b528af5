import type { Author } from '#domain/review/actor.ts'
import type { RuleFailure } from '#domain/rules/run.ts'
import { authorOf } from './author-of.ts'
import type { Database } from './database.ts'

/** How a rule fares in one article. */
export type ArticleRule = {
  rule: string
  failure: RuleFailure['reason'] | null
  muted: { by: Author; at: string } | null
}

export const articleRuleRepository = (db: Database) => ({
  /** Those that are muted or came to no end. */
  list: async (articleId: string): Promise<ArticleRule[]> => {
    const rows = await db.articleRule.findMany({
      where: { articleId },
      include: { mutedBy: { select: { id: true, name: true } } },
      orderBy: { rule: 'asc' },
    })
    return rows.map(({ rule, failure, mutedBy, mutedByName, mutedAt }) => ({
      rule,
      failure: failure as ArticleRule['failure'],
      muted: mutedBy && mutedAt && { by: authorOf(mutedBy, mutedByName), at: mutedAt.toISOString() },
    }))
  },

  mute: async (articleId: string, rule: string, { by, at }: { by: string; at: string }): Promise<void> => {
    const muted = { mutedById: by, mutedByName: null, mutedAt: at }
    await db.articleRule.upsert({
      where: { articleId_rule: { articleId, rule } },
      create: { articleId, rule, ...muted },
      update: muted,
    })
  },

  unmute: async (articleId: string, rule: string): Promise<void> => {
    await db.articleRule.updateMany({
      where: { articleId, rule },
      data: { mutedById: null, mutedByName: null, mutedAt: null },
    })
  },

  /** What the last run of the rules told; a rule that is not named came to its end. */
  setFailures: async (articleId: string, failures: readonly RuleFailure[]): Promise<void> => {
    await db.articleRule.updateMany({
      where: { articleId, failure: { not: null } },
      data: { failure: null },
    })
    for (const { rule, reason: failure } of failures) {
      await db.articleRule.upsert({
        where: { articleId_rule: { articleId, rule } },
        create: { articleId, rule, failure },
        update: { failure },
      })
    }
  },
})

/** The rules that nobody wants to hear of, by article; asked once for all of these articles. */
export const mutedRules = async (
  db: Database,
  articleIds: readonly string[],
): Promise<(articleId: string) => readonly string[]> => {
  const rows = await db.articleRule.findMany({
    where: { articleId: { in: [...articleIds] }, mutedAt: { not: null } },
    select: { articleId: true, rule: true },
  })
  const muted = new Map<string, string[]>()
  for (const { articleId, rule } of rows) muted.set(articleId, [...(muted.get(articleId) ?? []), rule])
  return (articleId) => muted.get(articleId) ?? []
}
