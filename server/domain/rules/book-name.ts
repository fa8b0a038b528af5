import type { BookContent } from '#domain/book/entry.ts'
import { plainName } from '#domain/book/terms.ts'
import type { Name } from '#domain/facts/names/names.ts'
import { isOneEdit } from './one-edit.ts'
import type { Noticed, Rule } from './rule.ts'

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5

/** A name in full that the reference book spells otherwise in one letter. */
export const bookName: Rule = {
  id: 'book-name',
  title: 'Name spelt otherwise than in the reference book',
  confidence: 'precise',
  languages: ['en'],
  flags:
    'A name of two words or more, one letter apart in one of them from a name or a holder in the reference book.',
  doesNotFlag: [
    'names that are not in the reference book, and surnames alone',
    'the other names that the book has for somebody',
    'words of fewer than five letters, and those with another first letter',
    'a plural or a possessive of the name',
    'given names that differ are a hint: they may be two people',
  ],
  mightBeFine: 'There may be somebody else of nearly the same name.',
  precision: { rate: null, evidence: 'Not measured yet: it says nothing without entries of the desk.' },
  *check({ text, names, book = [] }) {
    const { right, withoutOne } = spellings(book)
    if (withoutOne.size === 0) return
    const seen = new Set<string>()
    for (const name of names) {
      const written = name.parts.join(' ')
      if (name.parts.length < 2 || right.has(written) || seen.has(written)) continue
      seen.add(written)
      const nearly = nearest(name, withoutOne)
      if (nearly) yield compared(text, name, nearly)
    }
  },
}

/** A name of the book with one of its words told apart. */
type Spelling = { called: string; at: number; word: string; isLast: boolean }

const spellings = (book: readonly BookContent[]) => {
  const right = new Set<string>()
  const withoutOne = new Map<string, Spelling[]>()
  for (const { kind, name, holder, aliases } of book) {
    const called = kind === 'name' ? name : holder
    if (called === null) continue
    for (const each of [called, ...aliases]) right.add(plainName(each))
    const words = plainName(called).split(' ')
    if (words.length < 2) continue
    for (const [at, word] of words.entries()) {
      const key = keyOf(words, at)
      const isLast = at === words.length - 1
      withoutOne.set(key, [...(withoutOne.get(key) ?? []), { called, at, word, isLast }])
    }
  }
  return { right, withoutOne }
}

/** The other words of a name, and where the one is missing. */
const keyOf = (words: readonly string[], at: number): string =>
  words.map((word, index) => (index === at ? '*' : word)).join(' ')

const nearest = ({ parts }: Name, withoutOne: ReadonlyMap<string, Spelling[]>): Spelling | null => {
  for (const [at, word] of parts.entries()) {
    const found = withoutOne.get(keyOf(parts, at))?.find((spelling) => isMisspelt(word, spelling.word))
    if (found) return found
  }
  return null
}

const isMisspelt = (written: string, right: string): boolean =>
  Math.min(written.length, right.length) >= SHORTEST &&
  written[0] === right[0] &&
  written !== `${right}s` &&
  isOneEdit(written, right)

const compared = (
  text: string,
  { start, end, parts }: Name,
  { called, at, word, isLast }: Spelling,
): Noticed => {
  const written = text.slice(start, end)
  return {
    about: called,
    spans: [{ start, end }],
    message: `The text has “${written}”, the reference book “${called}”.`,
    values: { written, right: called, arithmetic: `${parts[at]} ≠ ${word}` },
    category: 'identity',
    severity: 'minor',
    ...(!isLast && { confidence: 'hint' as const }),
  }
}
