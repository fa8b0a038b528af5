import type { Block, BlockKind } from '#domain/article/block.ts'
import type { Word } from '../words.ts'
import { canBeName } from './capitals.ts'
import { officeAt } from './offices.ts'
import { adjoins, isPossessive } from './segments.ts'

/**
 * One place where a capitalised word is spelled so, without a possessive. `opens`: its capital may be
 * owed to its place. `before` and `behind` are the words it makes a name with, "" where there are none.
 */
export type Occurrence = {
  start: number
  end: number
  opens: boolean
  before: string
  behind: string
  next: string
}

/** Blocks that name who took a picture or wrote the story, and headlines of other stories. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'credit', 'related', 'notice'])

/** Shorter words are too much like each other to tell a slip from another word. */
const SHORTEST = 5

/** Each spelling of a capitalised word of five letters and more that the article never writes small, with its places. */
export const spellingsIn = (
  text: string,
  blocks: readonly Block[],
  words: readonly Word[],
  smallWords: ReadonlySet<string>,
): ReadonlyMap<string, readonly Occurrence[]> => {
  const headlines = headlinesIn(blocks, words)
  const spellings = new Map<string, Occurrence[]>()
  for (const [at, word] of words.entries()) {
    if (word.text.length < SHORTEST || !canBeName(word) || isLeftOut(blocks[word.block])) continue
    const [spelling, small] = isPossessive(word)
      ? [word.text.slice(0, -2), word.small.slice(0, -2)]
      : [word.text, word.small]
    if (smallWords.has(small) || officeAt(text, words, at)) continue
    const occurrence = occurrenceAt(text, words, at)
    const known = spellings.get(spelling) ?? []
    if (known.push({ ...occurrence, opens: occurrence.opens || headlines.has(word.block) }) === 1)
      spellings.set(spelling, known)
  }
  return spellings
}

const isLeftOut = (block: Block | undefined): boolean => block !== undefined && LEFT_OUT.has(block.kind)

const occurrenceAt = (text: string, words: readonly Word[], at: number): Occurrence => {
  const { start, end, opens } = words[at] ?? NOWHERE
  const isOwner = isPossessive(words[at])
  return {
    ...{ start, end: isOwner ? end - 2 : end, opens },
    before: adjoins(text, words, at) ? nameWord(text, words, at - 1) : '',
    behind: !isOwner && adjoins(text, words, at + 1) ? nameWord(text, words, at + 1) : '',
    next: isOwner ? '’s' : (words[at + 1]?.text ?? ''),
  }
}
const NOWHERE = { start: 0, end: 0, opens: false }

const nameWord = (text: string, words: readonly Word[], at: number): string => {
  const word = words[at]
  return word && canBeName(word) && !isPossessive(word) && !officeAt(text, words, at) ? word.text : ''
}

/** Headlines in which most words have a capital. */
const headlinesIn = (blocks: readonly Block[], words: readonly Word[]): ReadonlySet<number> => {
  const counts = new Map<number, { capitals: number; all: number }>()
  for (const { block, isCapital } of words) {
    if (blocks[block]?.kind !== 'heading') continue
    const count = counts.get(block) ?? { capitals: 0, all: 0 }
    counts.set(block, { capitals: count.capitals + (isCapital ? 1 : 0), all: count.all + 1 })
  }
  return new Set([...counts].flatMap(([block, { capitals, all }]) => (capitals * 2 > all ? [block] : [])))
}
