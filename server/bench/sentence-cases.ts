import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One text and the sentences it should be split into. */
export type SentenceCase = {
  /** the rule it is an example of */
  why: string
  text: string
  sentences: string[]
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'data', file), 'utf8'))

type GoldenFile = { languages: Record<string, { rule: string; text: string; sentences: string[] }[]> }

/** The Golden Rules of Pragmatic Segmenter by language. */
export const goldenRules = (): Map<string, SentenceCase[]> =>
  new Map(
    Object.entries((read('golden-rules.json') as GoldenFile).languages).map(([language, cases]) => [
      language,
      cases.map(({ rule, text, sentences }) => ({ why: rule, text, sentences })),
    ]),
  )

/** Agency copy in English. */
export const newsCases = (): SentenceCase[] => (read('news.json') as { cases: SentenceCase[] }).cases

/** The cases that come out otherwise, with what came out instead. */
export const failures = (
  cases: readonly SentenceCase[],
  split: (text: string) => string[],
): { why: string; got: string[] }[] =>
  cases.flatMap(({ why, text, sentences }) => {
    const got = split(text)
    return asLetters(got) === asLetters(sentences) ? [] : [{ why, got }]
  })

/**
 * White space aside: libraries keep it at the edges, drop it or put a space for a line break, and the
 * published rules do so too. Where the sentences end stays the same.
 */
const asLetters = (sentences: readonly string[]): string =>
  JSON.stringify(
    sentences.map((sentence) => sentence.replace(/\s+/g, '')).filter((letters) => letters !== ''),
  )
