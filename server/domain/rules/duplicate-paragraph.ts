import type { Block } from '#domain/article/block.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { ENDS_SENTENCE } from '#domain/repair/shapes.ts'
import { alike, likeness, shinglesOf } from './shingles.ts'
import type { Noticed, Rule } from './rule.ts'

/** Shorter ones come back for good reasons: thanks, captions, questions of an interview. */
const SHORTEST = 60
/** The share of word pairs that two paragraphs have in common. */
const NEARLY_ALL = 0.9

/** A paragraph that the article has twice, word for word or nearly so. */
export const duplicateParagraph: Rule = {
  id: 'duplicate-paragraph',
  title: 'Paragraph printed twice',
  confidence: 'precise',
  isOfProse: true,
  flags: 'A paragraph of at least 60 characters whose words stand in the article once more.',
  doesNotFlag: [
    'paragraphs of fewer than 60 characters',
    'headings, captions, credits, related links and notices',
    'what comes three times or more: a refrain, or furniture of a live blog',
    'entries of a live blog that begin with the time of day, and lines about the blog itself',
    'lines without an end mark, such as those of songs, lists and tables',
    'programs and markup, and what stands among much of it',
    'articles of statutes and numbered clauses',
    'a pulled quotation is a hint, and so is a paragraph that differs in a few words',
  ],
  mightBeFine: 'It may be repeated on purpose, as a refrain or a form of words that the story quotes twice.',
  precision: {
    rate: 1,
    evidence:
      'Of 4,201 news articles 9 had a paragraph twice, word for word; read one by one, all 9 were faults.',
  },
  *check({ text, blocks, code }) {
    const paragraphs = paragraphsOf(
      text,
      blocks.filter((_block, number) => !code.has(number)),
    )
    const single: Paragraph[] = []
    for (const [first, second, third] of sameWords(paragraphs)) {
      if (first && second && !third) yield exact(first, second)
      else if (first && !second) single.push(first)
    }
    yield* nearlyAlike(single)
  },
}

type Paragraph = { block: Block; words: string }

const BODY: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'quote', 'list-item'])
/** A clause of a statute, an entry of a live blog, and what a live blog says of itself. */
const REPEATS_BY_NATURE =
  /^(?:§|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|(?:art(?:icle|\.)|section|sec\.|clause|paragraph|rule)\s\d|\d{1,2}[:.]\d{2}\b)|\b(?:live (?:blog|coverage|updates?)|this blog)\b/i

const paragraphsOf = (text: string, blocks: Facts['blocks']): Paragraph[] =>
  blocks.flatMap((block) => {
    if (!BODY.has(block.kind) || block.end - block.start < SHORTEST) return []
    const written = text.slice(block.start, block.end)
    if (!ENDS_SENTENCE.test(written.slice(-LONGEST_END))) return []
    if (REPEATS_BY_NATURE.test(written.slice(0, LONGEST_HEAD))) return []
    const words = normalised(written)
    return words.length < SHORTEST ? [] : [{ block, words }]
  })
const LONGEST_HEAD = 300
const LONGEST_END = 20

const normalised = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const sameWords = (paragraphs: readonly Paragraph[]): Iterable<Paragraph[]> => {
  const groups = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    const group = groups.get(paragraph.words)
    if (group) group.push(paragraph)
    else groups.set(paragraph.words, [paragraph])
  }
  return groups.values()
}

const exact = (first: Paragraph, second: Paragraph): Noticed => ({
  ...noticed(first, second, 1),
  message: 'This paragraph stands in the article twice, word for word.',
  ...(first.block.kind === second.block.kind ? {} : { confidence: 'hint' }),
})

function* nearlyAlike(paragraphs: readonly Paragraph[]): Generator<Noticed> {
  const shingled = paragraphs.map(({ words }) => shinglesOf(words))
  for (const [earlier, later] of alike(shingled)) {
    const [first, second] = [paragraphs[earlier], paragraphs[later]]
    const share = likeness(shingled[earlier], shingled[later])
    if (!first || !second || share < NEARLY_ALL) continue
    yield {
      ...noticed(first, second, share),
      message: `Two paragraphs are nearly the same: ${percent(share)} of their words in a row.`,
      confidence: 'hint',
    }
  }
}

const noticed = ({ block: first }: Paragraph, { block: second }: Paragraph, share: number) => ({
  about: '',
  spans: [spanOf(second), spanOf(first)] satisfies Noticed['spans'],
  values: { alike: percent(share), characters: second.end - second.start },
  category: 'artefact' as const,
  severity: 'minor' as const,
})

const spanOf = ({ start, end }: Block) => ({ start, end })
const percent = (share: number): string => `${Math.floor(share * 100)} %`
