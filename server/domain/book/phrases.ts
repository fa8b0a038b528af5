import { type Word, WORD } from '#domain/facts/words.ts'

/** Something of the book that is spoken of: from one word of the article to before another. */
export type Spoken<Thing> = { from: number; to: number; things: readonly Thing[] }

export type Phrasebook<Thing> = ReadonlyMap<string, readonly Phrase<Thing>[]>

type Phrase<Thing> = { words: string[]; things: Thing[] }

/** Between the words of a phrase there is no more than this: a space, a full stop behind initials. */
const BETWEEN = /^[.,]?\s{0,2}$/

/** Phrases by their first word, of those that begin alike the longer first; what is said alike stands together. */
export const phrasebook = <Thing>(
  said: Iterable<readonly [phrase: string, thing: Thing]>,
): Phrasebook<Thing> => {
  const byWords = new Map<string, Phrase<Thing>>()
  for (const [phrase, thing] of said) {
    const words = phrase.match(WORD) ?? []
    const known = byWords.get(words.join(' '))
    if (known) known.things.push(thing)
    else byWords.set(words.join(' '), { words, things: [thing] })
  }
  const book = new Map<string, Phrase<Thing>[]>()
  for (const phrase of byWords.values()) {
    const first = phrase.words[0]?.toLowerCase()
    if (first !== undefined) book.set(first, [...(book.get(first) ?? []), phrase])
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return book
}

/**
 * Where phrases of the book stand in an article. A phrase of one word stands only where it is written as in the
 * book, or IT would be found in every "it"; in longer ones capitals do not count.
 */
export function* spokenOf<Thing>(
  text: string,
  words: readonly Word[],
  book: Phrasebook<Thing>,
): Generator<Spoken<Thing>> {
  if (book.size === 0) return
  for (let from = 0; from < words.length; from += 1) {
    const first = withoutPossessive(words[from]?.text ?? '')
    const phrase = book.get(first.toLowerCase())?.find((each) => stands(text, words, from, each.words))
    if (!phrase) continue
    const to = from + phrase.words.length
    yield { from, to, things: phrase.things }
    from = to - 1
  }
}

const stands = (text: string, words: readonly Word[], from: number, phrase: readonly string[]): boolean => {
  if (phrase.length === 1) return withoutPossessive(words[from]?.text ?? '') === phrase[0]
  return phrase.every((said, index) => {
    const [before, word] = [words[from + index - 1], words[from + index]]
    if (!word || withoutPossessive(word.text).toLowerCase() !== said.toLowerCase()) return false
    return index === 0 || (before?.block === word.block && BETWEEN.test(text.slice(before.end, word.start)))
  })
}

const withoutPossessive = (word: string): string => word.replace(/['’]s$/u, '')
