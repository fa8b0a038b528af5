import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { type Random, seeded } from './random.ts'
import { newsCases } from './sentence-cases.ts'

/** A clean article: paragraphs without line breaks, a blank line apart. */
export type CleanArticle = { title: string; text: string }

const SAMPLE = path.join(import.meta.dirname, '..', '..', 'prisma', 'samples', 'belarus-2020.txt')
const WRITTEN = path.join(import.meta.dirname, 'data', 'articles')

/**
 * The real sample as it reads when it is healed, the articles of data/articles, and as many more set
 * from the paragraphs of the English ones and from the news table: so that they are full of what agency
 * copy is full of: initials, ranks, quotations in quotations, decimals, dashes, brackets, compounds.
 */
export const cleanArticles = (count: number): CleanArticle[] => {
  const written = writtenArticles()
  const whole = [realArticle(), ...written]
  const bank = bankOf(written)
  const set = Array.from({ length: Math.max(0, count - whole.length) }, (_, index) =>
    setArticle(seeded(index + 1), bank),
  )
  return [...whole, ...set].slice(0, count)
}

const realArticle = (): CleanArticle => {
  const original = readFileSync(SAMPLE, 'utf8')
  const { text, blocks } = compose({ original, blocks: repairText(original), links: [] })
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
  return { title: 'Kremlin: Events in Belarus', text: paragraphs.join('\n\n') }
}

/** Written for this bench in the manner of papers in five languages; the first line is the title. */
const writtenArticles = (): CleanArticle[] =>
  readdirSync(WRITTEN)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(WRITTEN, file), 'utf8').trim()
      return { title: text.slice(0, text.indexOf('\n')), text }
    })

type Bank = { paragraphs: string[]; cases: string[] }

const bankOf = (written: readonly CleanArticle[]): Bank => ({
  paragraphs: written
    .flatMap(({ text }) => text.split('\n\n'))
    .filter((paragraph) => isProse(paragraph) && /^[ -~“”‘’—é]*$/.test(paragraph)),
  cases: newsCases()
    .map(({ text }) => text)
    .filter(isProse),
})

const TITLES = [
  'Dam Talks Begin in Geneva',
  'Governor Signs Water Bill After Long Night',
  'What the Committee Knew',
  'Strike Ends at Two Ports',
  'Court clears mayor of all charges',
  'A quiet election in the north',
]

/** Cases that hold a line break or a list are about something else than paragraphs. */
const isProse = (text: string): boolean => !/[\n•]|^\W*\d+[.)]/.test(text) && /[.!?…]["'”’)]*$/.test(text)

const setArticle = (random: Random, { paragraphs, cases }: Bank): CleanArticle => {
  const title = random.oneOf(TITLES)
  const body = Array.from({ length: random.between(8, 24) }, () =>
    random.next() < 0.6 ? random.oneOf(paragraphs) : someOf(cases, random.between(2, 7), random),
  )
  return { title, text: (random.next() < 0.5 ? [title, ...body] : body).join('\n\n') }
}

const someOf = (cases: readonly string[], count: number, random: Random): string =>
  Array.from({ length: count }, () => random.oneOf(cases)).join(' ')
