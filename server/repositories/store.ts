import type { PrismaClient } from '#prisma/generated/client.ts'
import { accountRepository } from './accounts.ts'
import { annotationRepository } from './annotations.ts'
import { articleRuleRepository } from './article-rules.ts'
import { articleRepository } from './articles.ts'
import { bookRepository } from './book.ts'
import { checkRepository } from './checks.ts'
import { citationRepository } from './citations.ts'
import { commentRepository } from './comments.ts'
import type { Database } from './database.ts'
import { dateReadingRepository } from './date-readings.ts'
import { deskOverviewRepository } from './desk-overview.ts'
import { deskSettingsRepository } from './desk-settings.ts'
import { findingRepository } from './findings.ts'
import { flagRepository } from './flags.ts'
import { historyRepository } from './history.ts'
import { importedArticleRepository } from './imported-articles.ts'
import { noticeRepository } from './notices.ts'
import { peopleRepository } from './people.ts'
import { queueRepository } from './queue.ts'
import { reviewRepository } from './reviews.ts'
import { revisionRepository } from './revisions.ts'
import { ruleStandingRepository } from './rule-standings.ts'
import { signOffRepository } from './sign-offs.ts'
import { sourceRepository } from './sources.ts'
import { stagedImportRepository } from './staged-imports.ts'
import { viewRepository } from './views.ts'
import { waiverRepository } from './waivers.ts'

const repositories = (db: Database) => ({
  accounts: accountRepository(db),
  people: peopleRepository(db),
  articles: articleRepository(db),
  importedArticles: importedArticleRepository(db),
  revisions: revisionRepository(db),
  stagedImports: stagedImportRepository(db),
  checks: checkRepository(db),
  flags: flagRepository(db),
  queue: queueRepository(db),
  views: viewRepository(db),
  comments: commentRepository(db),
  annotations: annotationRepository(db),
  findings: findingRepository(db),
  notices: noticeRepository(db),
  dateReadings: dateReadingRepository(db),
  book: bookRepository(db),
  articleRules: articleRuleRepository(db),
  ruleStandings: ruleStandingRepository(db),
  sources: sourceRepository(db),
  citations: citationRepository(db),
  history: historyRepository(db),
  deskOverview: deskOverviewRepository(db),
  deskSettings: deskSettingsRepository(db),
  reviews: reviewRepository(db),
  waivers: waiverRepository(db),
  signOffs: signOffRepository(db),
})

export type Repositories = ReturnType<typeof repositories>

/** All that is stored. Reads go straight; writes go together in one transaction or not at all. */
export type Store = Repositories & {
  write: <Result>(work: (repositories: Repositories) => Promise<Result>) => Promise<Result>
}

export const createStore = (client: PrismaClient): Store => ({
  ...repositories(client),
  write: (work) => client.$transaction((transaction) => work(repositories(transaction))),
})
