import { splitSentences } from '#domain/article/split-sentences.ts'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { cleanArticles } from './articles.ts'
import { damaged } from './damage.ts'

/** From a damaged text to the paragraphs it is read as. */
export type Unwrapper = { name: string; read: (text: string) => string[] }

/** A sentence that did not come back, and what came back that begins or ends alike. */
export type Missing = { article: number; seed: number; how: string; sentence: string; got: string }

export type RoundTrip = { sentences: number; identical: number; missing: Missing[] }

/** What the desk reads, without what it knows not to be the article's prose. */
export const stet: Unwrapper = {
  name: 'Stet',
  read: (original) => {
    const { text, blocks } = compose({ original, blocks: repairText(original), links: [] })
    return blocks.map(({ start, end }) => text.slice(start, end))
  },
}

/** What everybody writes first: a blank line is a paragraph, a line break a space. */
export const joinAll: Unwrapper = {
  name: 'blank lines part, line breaks join',
  read: (text) =>
    text.split(/\n\s*\n|\f/).map((paragraph) => paragraph.replaceAll(/\s*\r?\n\s*/g, ' ').trim()),
}

export const nothing: Unwrapper = { name: 'no repair', read: (text) => text.split(/\r?\n/) }

/** Every article damaged `rounds` times, read, and its sentences looked for in what was read. */
export const roundTrip = ({ read }: Unwrapper, articles: number, rounds: number): RoundTrip => {
  const result: RoundTrip = { sentences: 0, identical: 0, missing: [] }
  cleanArticles(articles).forEach((article, index) => {
    const clean = sentencesOf(article.text.split('\n\n'))
    for (let round = 0; round < rounds; round += 1) {
      const seed = index * rounds + round
      const { text, width, kind } = damaged(article, seed)
      const came = sentencesOf(read(text))
      const found = countOf(came)
      for (const sentence of clean) {
        result.sentences += 1
        const left = found.get(sentence) ?? 0
        if (left > 0) {
          found.set(sentence, left - 1)
          result.identical += 1
        } else {
          const how = `${width} columns, ${kind}`
          result.missing.push({ article: index, seed, how, sentence, got: likest(sentence, came) })
        }
      }
    }
  })
  return result
}

/** What came back in its place: the first that begins as it does, or ends so, or holds it whole. */
const likest = (sentence: string, came: readonly string[]): string =>
  came.find((other) => other.startsWith(sentence.slice(0, ALIKE))) ??
  came.find((other) => other.endsWith(sentence.slice(-ALIKE)) || other.includes(sentence)) ??
  ''

/** So many letters alike are no coincidence. */
const ALIKE = 16

const sentencesOf = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)),
  )

const countOf = (sentences: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return counts
}
