import type { Span } from '#domain/article/span.ts'
import type { Random } from '../random.ts'
import type { DatedArticle } from './clean-articles.ts'

/** A text with a fault put into it, and where: a finding on any of these words has found it. */
export type Fault = { text: string; places: Span[]; kind: string }

/** One way to spoil an article: null where it offers no place for it. The same for the same random numbers. */
export type Spoil = (article: DatedArticle, random: Random) => Fault | null

/** All ways to make the fault that one rule is for. */
export type Injector = {
  /** id of the rule */
  rule: string
  /** tried in a random order until one finds a place */
  ways: readonly Spoil[]
  /** the desk heals this fault as it reads the text, so that the rule is for whoever takes the repair back */
  isHealed?: true
}

/** The article with some of its words replaced, which are the fault. */
export const replaced = (text: string, { start, end }: Span, words: string, kind: string): Fault => ({
  text: text.slice(0, start) + words + text.slice(end),
  places: [{ start, end: start + words.length }],
  kind,
})
