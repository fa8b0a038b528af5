import { firstWhere } from '#domain/article/first-where.ts'
import type { Origin } from '#domain/article/origin.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Dossier } from '../dossier.ts'
import { aligned } from './align.ts'
import { lettersOf } from './letters.ts'
import type { Body } from './read-body.ts'

/** From one letter of the document to another, the last one included. */
export type Place = { first: number; last: number }

/**
 * A function from flags to the letters of the document that are their words: by the way the text came
 * from the file, else where words like them stand once. Null rather than the wrong words.
 */
export const wordFinder = (
  { article, original, origins }: Pick<Dossier, 'article' | 'original' | 'origins'>,
  body: Body,
): ((flag: Flag) => Place | null) => {
  const { letters, indexAt } = lettersOf(original)
  const inBody = aligned(letters, body.letters, (to) => body.wordsAt[to] !== body.wordsAt[to - 1])
  const { text } = article.revision
  const letterAt = (position: number): number => {
    const from = originOf(origins, position)
    return from === null ? -1 : (inBody[indexAt[from] ?? -1] ?? -1)
  }
  const byOrigin = ({ span: { start, end } }: Flag): Place | null => {
    const words = lettersOf(text.slice(start, end))
    const places = placesOf(words, start, letterAt)
    const [first, last] = [places[0] ?? -1, places.at(-1) ?? -1]
    if (first < 0 || last < first) return null
    // What else stands between was lifted out of the sentence; all of the words must be there, in order.
    const isWhole = places.every((place, index) => place > (places[index - 1] ?? -1))
    return isWhole && places.every((place, index) => body.letters[place] === words.letters[index])
      ? { first, last }
      : null
  }
  return (flag) => {
    const place = flag.anchor.outcome === 'lost' ? null : (byOrigin(flag) ?? byQuote(body.letters, flag))
    return place && isOpen(body, place) ? place : null
  }
}

const originOf = (origins: readonly Origin[], position: number): number | null => {
  const origin = origins[firstWhere(origins, ({ start, length }) => start + length > position)]
  return origin && origin.start <= position ? origin.from + position - origin.start : null
}

const placesOf = (
  { letters, indexAt }: ReturnType<typeof lettersOf>,
  start: number,
  letterAt: (position: number) => number,
): number[] => {
  const places: number[] = []
  for (let at = 0; at + 1 < indexAt.length && places.length < letters.length; at += 1) {
    if (indexAt[at + 1] !== indexAt[at]) places.push(letterAt(start + at))
  }
  return places
}

/** Where the words stand with what stands around them, else where they stand at all, if that is one place. */
const byQuote = (letters: string, { quote: { exact, prefix, suffix } }: Flag): Place | null => {
  const words = lettersOf(exact).letters
  if (words === '') return null
  const before = lettersOf(prefix).letters
  const around = only(letters, before + words + lettersOf(suffix).letters)
  const first = around === null ? only(letters, words) : around + before.length
  return first === null ? null : { first, last: first + words.length - 1 }
}

const only = (letters: string, words: string): number | null => {
  const first = letters.indexOf(words)
  return first >= 0 && letters.indexOf(words, first + 1) < 0 ? first : null
}

const isOpen = ({ words, wordsAt }: Body, { first, last }: Place): boolean =>
  [first, last].every((letter) => words[wordsAt[letter] ?? -1]?.run != null)
