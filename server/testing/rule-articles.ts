import { sentencesOf } from '#domain/article/sentences-of.ts'
import { collectFacts, type Facts, type FactSource } from '#domain/facts/facts.ts'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import type { Finding } from '#domain/rules/finding.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { runRules } from '#domain/rules/run.ts'

type Known = Partial<Omit<FactSource, 'text' | 'blocks' | 'sentences'>>

/** A pasted text as the desk has it: repaired, its blocks and sentences found. Published on 19 Aug 2020. */
export const pastedArticle = (pasted: string, known: Known = {}): FactSource => {
  const { text, blocks, links } = compose({ original: pasted, blocks: repairText(pasted), links: [] })
  const { language = 'en' } = known
  const sentences = sentencesOf(text, blocks, language)
  return { publishedOn: '2020-08-19', language, text, blocks, links, sentences, ...known }
}

export const factsOf = (pasted: string, known?: Known): Facts => collectFacts(pastedArticle(pasted, known))

/** What one rule notices in a pasted text, with the words of each span beside it. */
export const noticedIn = (rule: Rule, pasted: string, known?: Known): (Finding & { words: string[] })[] => {
  const article = pastedArticle(pasted, known)
  const { findings, failures } = runRules(article, { rules: [rule] })
  if (failures.length > 0) throw new Error(`${rule.id} ${failures[0]?.reason}`)
  return findings.map((finding) => ({
    ...finding,
    words: finding.spans.map(({ start, end }) => article.text.slice(start, end)),
  }))
}
