import { addressesIn } from '#domain/article/addresses.ts'
import type { Block } from '#domain/article/block.ts'
import type { Span } from '#domain/article/span.ts'

/**
 * One word as it is written. Compounds with a hyphen and words with an apostrophe are one word. `small` is
 * the same in small letters and with straight apostrophes; `isCapital` whether it begins with a capital.
 * `block` is the number of its block; `opens` whether a capital may be owed to its place alone:
 * it begins a sentence, a quotation, a bracket or what follows a colon or a dash.
 */
export type Word = Span & { text: string; small: string; isCapital: boolean; block: number; opens: boolean }

/** Letters and digits, with the hyphens and apostrophes between them. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** Every word of the article in reading order; web addresses hold none. */
export const wordsOf = (text: string, blocks: readonly Block[], sentences: readonly Span[]): Word[] => {
  const begins = new Set(sentences.map(({ start }) => start))
  return blocks.flatMap(({ start, end }, block) => {
    const words = withoutAddresses(text.slice(start, end))
    return Array.from(words.matchAll(WORD), ({ 0: word, index }) => {
      const at = start + index
      const opens = opensAt(text, at, start, begins)
      return { start: at, end: at + word.length, ...shapeOf(word), block, opens }
    })
  })
}

const shapeOf = (text: string): Pick<Word, 'text' | 'small' | 'isCapital'> => {
  const small = text.toLowerCase()
  // Digits and the letters of many scripts have no small form, and small letters are their own.
  const isCapital = small !== text && small[0] !== text[0]
  return { text, small: small.includes('’') ? small.replaceAll('’', "'") : small, isCapital }
}

const withoutAddresses = (words: string): string => {
  const kept: string[] = []
  let from = 0
  for (const { start, href } of addressesIn(words)) {
    kept.push(words.slice(from, start), ' '.repeat(href.length))
    from = start + href.length
  }
  return kept.length === 0 ? words : kept.join('') + words.slice(from)
}

/** Marks with which something new begins, and marks that do so only right before the word. */
const OPENERS = new Set('“„«‹‘([{:–—•·*-…')
const OPENERS_CLOSE_BY = new Set('"”»›\'')
const SPACES = new Set(' \u00a0\u202f\t\n')
/** More spaces than this do not stand before a word. */
const MOST_SPACES = 4

const opensAt = (text: string, at: number, blockStart: number, begins: ReadonlySet<number>): boolean => {
  if (OPENERS_CLOSE_BY.has(text[at - 1] ?? '')) return true
  for (let before = at; before > at - MOST_SPACES; before -= 1) {
    if (before <= blockStart || begins.has(before) || OPENERS.has(text[before - 1] ?? '')) return true
    if (!SPACES.has(text[before - 1] ?? '')) return false
  }
  return false
}
