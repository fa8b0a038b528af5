import { accountService } from './accounts.ts'
import { annotationService } from './annotations.ts'
import { articleFactService } from './article-facts.ts'
import { articleRuleService } from './article-rules.ts'
import { articleService } from './articles.ts'
import { bookService } from './book.ts'
import { checkService } from './checks.ts'
import { citationService } from './citations.ts'
import { commentService } from './comments.ts'
import type { Context } from './context.ts'
import { deskService } from './desk.ts'
import { exportService } from './exports.ts'
import { findingService } from './findings.ts'
import { flagService } from './flags.ts'
import { historyService } from './history.ts'
import { importService } from './imports.ts'
import { lookAgain } from './notice.ts'
import { peopleService } from './people.ts'
import { queueService } from './queue.ts'
import { readinessService } from './readiness.ts'
import { ruleService } from './rules.ts'
import { sentenceService } from './sentences.ts'
import { signOffService } from './sign-offs.ts'
import { sourceService } from './sources.ts'
import { viewService } from './views.ts'
import { waiverService } from './waivers.ts'

/** Every feature story, one line each. */
export const createServices = (context: Context) => {
  const look = lookAgain(context)
  return {
    accounts: accountService(context),
    people: peopleService(context),
    articles: articleService(context),
    imports: importService(context),
    sentences: sentenceService(context),
    checks: checkService(context),
    flags: flagService(context),
    queue: queueService(context),
    views: viewService(context),
    comments: commentService(context),
    annotations: annotationService(context),
    findings: findingService(context, look),
    articleFacts: articleFactService(context, look),
    articleRules: articleRuleService(context, look),
    rules: ruleService(context),
    book: bookService(context),
    sources: sourceService(context),
    citations: citationService(context),
    exports: exportService(context, look),
    history: historyService(context),
    desk: deskService(context),
    readiness: readinessService(context),
    waivers: waiverService(context),
    signOffs: signOffService(context),
  }
}

export type Services = ReturnType<typeof createServices>
