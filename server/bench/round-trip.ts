import { splitSentences } from '#domain/article/split-sentences.ts'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { cleanArticles } from './articles.ts'
import { damaged } from './damage.ts'

/** From a damaged text to the paragraphs it is read as. */
export type Unwrapper = { name: string; read: (text: string) => string[] }

export type Missing = { article: number; seed: number; how: string; sentence: string }

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
      const found = countOf(sentencesOf(read(text)))
      for (const sentence of clean) {
        result.sentences += 1
        const left = found.get(sentence) ?? 0
        if (left > 0) {
          found.set(sentence, left - 1)
          result.identical += 1
        } else result.missing.push({ article: index, seed, how: `${width} columns, ${kind}`, sentence })
      }
    }
  })
  return result
}

const sentencesOf = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)),
  )

const countOf = (sentences: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return counts
}
