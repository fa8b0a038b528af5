import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { type Random, seeded } from './random.ts'
import { newsCases } from './sentence-cases.ts'

/** A clean article: paragraphs without line breaks, a blank line apart. */
export type CleanArticle = { title: string; text: string }

const SAMPLE = path.join(import.meta.dirname, '..', '..', 'prisma', 'samples', 'belarus-2020.txt')

/**
 * The real sample as it reads when it is healed, and articles set from the news table: each paragraph
 * is one or more of its cases, so that they are full of what agency copy is full of: initials, ranks,
 * quotations in quotations, decimals, dashes, brackets, compounds with hyphens.
 */
export const cleanArticles = (count: number): CleanArticle[] => [
  realArticle(),
  ...Array.from({ length: count - 1 }, (_, index) => setArticle(seeded(index + 1))),
]

const realArticle = (): CleanArticle => {
  const original = readFileSync(SAMPLE, 'utf8')
  const { text, blocks } = compose({ original, blocks: repairText(original), links: [] })
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
  return { title: 'Kremlin: Events in Belarus', text: paragraphs.join('\n\n') }
}

const TITLES = [
  'Dam Talks Begin in Geneva',
  'Governor Signs Water Bill After Long Night',
  'What the Committee Knew',
  'Strike Ends at Two Ports',
  'Court Clears Mayor of All Charges',
  'A Quiet Election in the North',
]

/** Cases that hold a line break or a list are about something else than paragraphs. */
const isProse = (text: string): boolean => !/[\n•]|^\W*\d+[.)]/.test(text) && /[.!?…]["'”’)]*$/.test(text)

const setArticle = (random: Random): CleanArticle => {
  const cases = newsCases()
    .map(({ text }) => text)
    .filter(isProse)
  const paragraphs = Array.from({ length: random.between(8, 24) }, () =>
    Array.from({ length: random.between(2, 7) }, () => random.oneOf(cases)).join(' '),
  )
  return { title: random.oneOf(TITLES), text: paragraphs.join('\n\n') }
}
