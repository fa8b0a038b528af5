import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import type { Revision } from '#domain/article/article.ts'
import type { Span } from '#domain/article/span.ts'
import { seeded } from '../random.ts'
import { paragraphs } from '../sentence-speed.ts'

const WORDS = 100_000

/** Words that stand nowhere else, at the very end: whoever finds them has all of the text. */
export const LAST_WORDS = 'Nobody saw the halcyon leave'

export const longText = (): string => {
  const taken: string[] = []
  let words = 0
  for (const paragraph of paragraphs()) {
    if (words >= WORDS) break
    taken.push(paragraph)
    words += paragraph.split(' ').length
  }
  return [...taken, `${LAST_WORDS}.`].join('\n\n')
}

/** One to six words of sentences all over the text, in reading order; the same ones every time. */
export const spansToFlag = ({ text, sentences }: Revision, number: number): Span[] => {
  const random = seeded(number)
  const spans = Array.from({ length: number }, (_, index) => {
    const sentence = sentences[Math.floor((index * sentences.length) / number)]
    if (!sentence) throw new Error('there is nothing to flag')
    const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/g)]
    const first = random.between(0, words.length - 1)
    const last = Math.min(words.length - 1, first + random.between(0, 5))
    const [from, to] = [words[first], words[last]]
    if (!from || !to) throw new Error('a sentence has no words')
    return { start: sentence.start + from.index, end: sentence.start + to.index + to[0].length }
  })
  return spans.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What is said of the flag with this number. */
export const saidOf = (index: number) => ({
  category: CATEGORIES[index % CATEGORIES.length] ?? CATEGORIES[0],
  severity: SEVERITIES[index % SEVERITIES.length] ?? SEVERITIES[0],
  note: `Flag ${index}: the archive has another figure here, see the second page of the report.`,
})
