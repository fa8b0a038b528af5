import type { Confidence } from '#domain/rules/finding.ts'
import { runRules } from '#domain/rules/run.ts'
import { asRead } from './as-read.ts'
import type { DatedArticle } from './clean-articles.ts'

/** What a rule noticed in an article in which nothing is wrong. */
export type FalseAlarm = {
  article: string
  rule: string
  confidence: Confidence
  message: string
  words: string
}

export const falseAlarms = (articles: readonly DatedArticle[]): FalseAlarm[] =>
  articles.flatMap((article) => {
    const { source } = asRead(article)
    const { findings, failures } = runRules(source)
    if (failures.length > 0) throw new Error(`${failures[0]?.rule} ${failures[0]?.reason} on ${article.name}`)
    return findings.map(({ rule, confidence, message, spans }) => ({
      ...{ article: article.name, rule, confidence, message },
      words: spans.map(({ start, end }) => source.text.slice(start, end)).join(' | '),
    }))
  })
