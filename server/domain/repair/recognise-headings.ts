import { type DraftBlock, textOf } from './piece.ts'
import { ENDS_SENTENCE } from './shapes.ts'

/** Longer lines than this are sentences that lost their end, in UTF-16 code units and in words. */
const LONGEST_HEADING = 120
const MOST_WORDS = 16
/** What a heading stands above has a sentence of this length at least. */
const SHORTEST_PARAGRAPH = 60
/** So many lines may stand between a title and the text: a second title, who wrote it, when. */
const MOST_BETWEEN = 4
/** Only among the first blocks there are titles in a row. */
const HEAD = 2

/**
 * Tells headings from paragraphs: a short line without an end mark, right above a paragraph that has one.
 * Verse, addresses and lists of names have no such paragraph behind each line.
 */
export const recogniseHeadings = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  const texts = blocks.map(textOf)
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && isTitle(texts[index] ?? '') && standsAboveText(blocks, texts, index)
      ? { ...block, kind: 'heading' }
      : block,
  )
}

const isTitle = (text: string): boolean => {
  if (text.length > LONGEST_HEADING || ENDS_OPEN.test(text) || ENDS_SENTENCE.test(text)) return false
  return BEGINS_TITLE.test(text) && text.split(' ').length <= MOST_WORDS && !isDate(text)
}

const BEGINS_TITLE = /^["“„«‘'¿¡(]?[\p{Lu}\p{N}].*\p{L}{2}/u
/** A comma, a dash or a small word, and something has to follow. */
const ENDS_OPEN =
  /(?:[,;:–—-]|\s(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|said))$/i

/** Hardly more than a day with its year. */
const isDate = (text: string): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_WORDS_OF_DATE
const MOST_WORDS_OF_DATE = 4

/** Above a paragraph, with nothing between but what may stand between a title and its text. */
const standsAboveText = (blocks: readonly DraftBlock[], texts: readonly string[], index: number): boolean => {
  for (let at = index + 1; at <= index + 1 + MOST_BETWEEN; at += 1) {
    const text = texts[at]
    if (text === undefined) return false
    if (isText(blocks[at], text)) return true
    if (blocks[at]?.kind === 'paragraph' && (index >= HEAD || !isShort(text))) return false
    if (blocks[at]?.kind === 'list-item') return true
  }
  return false
}

const isText = (block: DraftBlock | undefined, text: string): boolean =>
  block?.kind === 'paragraph' && text.length >= SHORTEST_PARAGRAPH && ENDS_SENTENCE.test(text)

const isShort = (text: string): boolean =>
  text.length <= LONGEST_HEADING && (!ENDS_SENTENCE.test(text) || isDate(text))
