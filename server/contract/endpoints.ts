import { getArticleFileSchema, importArticle } from './article-file.ts'
import * as articleFacts from './article-facts.ts'
import * as articleRules from './article-rule.ts'
import * as articles from './article.ts'
import * as checks from './check.ts'
import * as desk from './desk.ts'
import * as citations from './citation.ts'
import * as book from './book.ts'
import * as bulk from './bulk.ts'
import type { Endpoint } from './endpoint.ts'
import * as comments from './comment.ts'
import * as exports from './export.ts'
import * as findings from './finding.ts'
import * as flags from './flag.ts'
import * as health from './health.ts'
import * as history from './history.ts'
import * as imports from './import.ts'
import * as people from './person.ts'
import * as queue from './queue.ts'
import * as readiness from './readiness.ts'
import * as rules from './rule.ts'
import * as session from './session.ts'
import * as signOff from './sign-off.ts'
import * as sources from './source.ts'
import * as views from './view.ts'

/** Every endpoint there is. The server mounts them, the client calls them, OpenAPI is printed from them. */
export const endpoints = {
  getHealth: health.getHealth,
  getReadiness: health.getReadiness,
  getOpenApi: health.getOpenApi,
  signUpStatus: session.signUpStatus,
  listPeople: people.listPeople,
  addPerson: people.addPerson,
  listArticles: articles.listArticles,
  importArticle,
  getArticle: articles.getArticle,
  changeArticle: articles.changeArticle,
  deleteArticle: articles.deleteArticle,
  getOriginal: articles.getOriginal,
  getOriginalText: articles.getOriginalText,
  splitSentence: articles.splitSentence,
  mergeSentences: articles.mergeSentences,
  listRevisions: articles.listRevisions,
  getRevision: articles.getRevision,
  getRevisionText: articles.getRevisionText,
  startImport: imports.startImport,
  getImport: imports.getImport,
  discardImport: imports.discardImport,
  listChecks: checks.listChecks,
  setChecks: checks.setChecks,
  setCheck: checks.setCheck,
  listArticleFlags: flags.listArticleFlags,
  createFlag: flags.createFlag,
  getFlag: flags.getFlag,
  changeFlag: flags.changeFlag,
  withdrawFlag: flags.withdrawFlag,
  restoreFlag: flags.restoreFlag,
  listQueue: queue.listQueue,
  changeFlags: bulk.changeFlags,
  selectQueue: queue.selectQueue,
  countQueue: queue.countQueue,
  listViews: views.listViews,
  keepView: views.keepView,
  dropView: views.dropView,
  listFlagHistory: history.listFlagHistory,
  listComments: comments.listComments,
  addComment: comments.addComment,
  withdrawComment: comments.withdrawComment,
  restoreComment: comments.restoreComment,
  listFindings: findings.listFindings,
  acceptFinding: findings.acceptFinding,
  dismissFinding: findings.dismissFinding,
  reopenFinding: findings.reopenFinding,
  getArticleFacts: articleFacts.getArticleFacts,
  readDate: articleFacts.readDate,
  unreadDate: articleFacts.unreadDate,
  listArticleRules: articleRules.listArticleRules,
  muteRule: articleRules.muteRule,
  runRules: articleRules.runRules,
  listRules: rules.listRules,
  listBook: book.listBook,
  addToBook: book.addToBook,
  getBookTable: book.getBookTable,
  importBook: book.importBook,
  getBookEntry: book.getBookEntry,
  changeBookEntry: book.changeBookEntry,
  removeBookEntry: book.removeBookEntry,
  listSources: sources.listSources,
  createSource: sources.createSource,
  getSource: sources.getSource,
  changeSource: sources.changeSource,
  removeSource: sources.removeSource,
  restoreSource: sources.restoreSource,
  addSourceFile: sources.addSourceFile,
  getSourceFile: sources.getSourceFile,
  removeSourceFile: sources.removeSourceFile,
  restoreSourceFile: sources.restoreSourceFile,
  listArticleSources: citations.listArticleSources,
  attachSource: citations.attachSource,
  detachSource: citations.detachSource,
  listExports: exports.listExports,
  exportArticle: exports.exportArticle,
  exportQueue: exports.exportQueue,
  previewExport: exports.previewExport,
  getArticleFileSchema,
  listHistory: history.listHistory,
  getDesk: desk.getDesk,
  changeDesk: desk.changeDesk,
  getDeskOverview: desk.getDeskOverview,
  getArticleReadiness: readiness.getArticleReadiness,
  createWaiver: readiness.createWaiver,
  revokeWaiver: readiness.revokeWaiver,
  restoreWaiver: readiness.restoreWaiver,
  signArticleOff: signOff.signArticleOff,
  getSignOff: signOff.getSignOff,
  revokeSignOff: signOff.revokeSignOff,
  restoreSignOff: signOff.restoreSignOff,
} satisfies Record<string, Endpoint>
