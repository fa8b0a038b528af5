import { sentencesOf } from '#domain/article/sentences-of.ts'
import type { FactSource } from '#domain/facts/facts.ts'
import { seeded } from '../random.ts'
import { asRead } from './as-read.ts'
import type { DatedArticle } from './clean-articles.ts'

/**
 * An article of at least so many characters, in paragraphs of one to five sentences drawn from the clean
 * articles: so no paragraph is there twice, and every kind of fact as often as in them.
 */
export const longText = (articles: readonly DatedArticle[], characters: number): FactSource => {
  const bank = articles
    .map((article) => asRead(article))
    .flatMap(({ source: { text, sentences } }) => sentences.map(({ start, end }) => text.slice(start, end)))
  const random = seeded(characters)
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = []
  const paragraphs: string[] = []
  for (let start = 0; start < characters; start = (blocks.at(-1)?.end ?? 0) + GAP.length) {
    const drawn = Array.from({ length: random.between(1, 5) }, () => random.oneOf(bank)).join(' ')
    blocks.push({ kind: 'paragraph', start, end: start + drawn.length })
    paragraphs.push(drawn)
  }
  const text = paragraphs.join(GAP)
  return {
    publishedOn: '2018-06-05',
    language: 'en',
    text,
    blocks,
    links: [],
    sentences: sentencesOf(text, blocks, 'en'),
  }
}

const GAP = '\n\n'
