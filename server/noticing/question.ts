import type { FactSource } from '#domain/facts/facts.ts'
import { runRules } from '#domain/rules/run.ts'
import { readFacts } from './read-facts.ts'
import { withinTime } from './within-time.ts'

/** What can be asked about a text, here or in the thread alike. */
export const QUESTIONS = {
  rules: (source: FactSource) => runRules(source, { withinTime }),
  facts: readFacts,
}

export type About = keyof typeof QUESTIONS
export type AnswerTo<Topic extends About> = ReturnType<(typeof QUESTIONS)[Topic]>
export type Question = { about: About; source: FactSource }
