import type { Finding } from '#domain/rules/finding.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { runRules } from '#domain/rules/run.ts'
import { seeded } from '../random.ts'
import { asRead } from './as-read.ts'
import type { DatedArticle } from './clean-articles.ts'
import type { Fault, Injector } from './fault.ts'

/** A fault that the rule did not find, with its words. */
export type Missed = { article: string; kind: string; words: string }

export type Recall = {
  rule: string
  faults: number
  /** found as a fault */
  found: number
  /** found, but only as worth a look */
  hinted: number
  /** findings of the rule elsewhere in the spoiled articles, which were right there */
  elsewhere: number
  missed: Missed[]
}

/** So many rounds at the most, however few articles offer a place. */
const MOST_ROUNDS = 10

/**
 * Every article spoiled in turn where it offers a place, again and again until there are `enough` faults,
 * and the rule run on what came of it.
 */
export const recallOf = (
  rule: Rule,
  { ways, isHealed }: Injector,
  articles: readonly DatedArticle[],
  enough: number,
): Recall => {
  const recall: Recall = { rule: rule.id, faults: 0, found: 0, hinted: 0, elsewhere: 0, missed: [] }
  for (let round = 0; round < MOST_ROUNDS && recall.faults < enough; round += 1) {
    for (const [index, article] of articles.entries()) {
      const fault = spoiled(article, ways, 1 + index + round * articles.length)
      if (!fault) continue
      const { on, elsewhere } = foundIn({ ...article, text: fault.text }, fault, rule, isHealed === true)
      recall.faults += 1
      recall.elsewhere += elsewhere
      if (on.includes('precise')) recall.found += 1
      else {
        if (on.length > 0) recall.hinted += 1
        recall.missed.push({ article: article.name, kind: fault.kind, words: wordsOf(fault) })
      }
    }
  }
  return recall
}

const spoiled = (article: DatedArticle, ways: Injector['ways'], seed: number): Fault | null => {
  const random = seeded(seed)
  const first = random.between(0, ways.length - 1)
  for (let way = 0; way < ways.length; way += 1) {
    const fault = ways[(first + way) % ways.length]?.(article, random)
    if (fault) return fault
  }
  return null
}

type Found = { on: Finding['confidence'][]; elsewhere: number }

const foundIn = (article: DatedArticle, { places }: Fault, rule: Rule, isAsPasted: boolean): Found => {
  const { source, placed } = asRead(article, { isAsPasted })
  const faulty = places.flatMap(placed)
  const { findings, failures } = runRules(source, { rules: [rule] })
  if (failures.length > 0) throw new Error(`${rule.id} ${failures[0]?.reason} on ${article.name}`)
  const isOn = ({ spans }: Finding): boolean =>
    spans.some((span) => faulty.some(({ start, end }) => span.start < end && start < span.end))
  return {
    on: findings.filter(isOn).map(({ confidence }) => confidence),
    elsewhere: findings.filter((finding) => finding.confidence === 'precise' && !isOn(finding)).length,
  }
}

const AROUND = 40
const wordsOf = ({ text, places: [place] }: Fault): string =>
  place
    ? text
        .slice(Math.max(0, place.start - AROUND), place.end + AROUND)
        .replaceAll('\n', '⏎')
        .slice(0, 260)
    : ''
