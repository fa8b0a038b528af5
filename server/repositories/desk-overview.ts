import type { Person } from '#domain/review/actor.ts'
import { isBeforeSignOff } from '#domain/review/article-state.ts'
import { ARTICLE_STATES, type ArticleState } from '#domain/review/status.ts'
import type { Database } from './database.ts'

type OpenArticle = {
  id: string
  title: string
  state: ArticleState
  dueOn: string | null
  assignee: Person | null
  blockers: number
}

/** More than this nobody takes in at a glance. */
const MOST = 500

const openBlockers = { withdrawnAt: null, severity: 'blocker', status: { not: 'resolved' } } as const
const openStates = ARTICLE_STATES.filter(isBeforeSignOff)

export const deskOverviewRepository = (db: Database) => ({
  /** What is not signed off yet and due by then, blocked, or in somebody's hands; the soonest due first. */
  openArticles: async (until: string): Promise<OpenArticle[]> => {
    const rows = await db.article.findMany({
      where: {
        ...{ deletedAt: null, state: { in: openStates } },
        OR: [{ dueOn: { lte: until } }, { assigneeId: { not: null } }, { flags: { some: openBlockers } }],
      },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: MOST,
      select: {
        ...{ id: true, title: true, state: true, dueOn: true },
        assignee: { select: { id: true, name: true } },
        _count: { select: { flags: { where: openBlockers } } },
      },
    })
    return rows.map(({ _count, state, ...row }) => ({
      ...row,
      state: state as ArticleState,
      blockers: _count.flags,
    }))
  },
})
