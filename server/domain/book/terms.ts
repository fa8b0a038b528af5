import type { IsoDate } from '#domain/facts/calendar-date.ts'
import { officeAt } from '#domain/facts/names/offices.ts'
import { WORD, wordsOf } from '#domain/facts/words.ts'
import type { BookContent } from './entry.ts'

/** A term of office as the book has it. `office` is the plain name that every way of writing it comes to. */
export type Term = {
  office: string
  /** the office as the book calls it, and all words of that */
  called: string
  words: readonly string[]
  holder: string
  /** how the holder is named in full */
  fullNames: ReadonlySet<string>
  surname: string
  from: IsoDate | null
  to: IsoDate | null
}

/** The terms of each holder's surname and other names of one word. Offices that nobody can tell in a text are left out. */
export const termsByName = (book: readonly BookContent[]): ReadonlyMap<string, readonly Term[]> => {
  const terms = new Map<string, Term[]>()
  for (const entry of book) {
    const term = termOf(entry)
    if (!term) continue
    const names = new Set([term.surname, ...entry.aliases.map(lastWord)])
    for (const name of names) terms.set(name, [...(terms.get(name) ?? []), term])
  }
  return terms
}

export const covers = ({ from, to }: Term, day: IsoDate): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

const termOf = ({ kind, name, holder, aliases, from, to }: BookContent): Term | null => {
  const office = kind === 'office' ? plainOffice(name) : null
  if (office === null || holder === null) return null
  return {
    ...{ office, called: name, words: wordsIn(name), holder, from, to },
    fullNames: new Set([holder, ...aliases].map(plainName)),
    surname: lastWord(holder),
  }
}

/** The office in "German Chancellor" and "Chancellor of Germany" alike. */
const plainOffice = (called: string): string | null => {
  const words = wordsOf(called, [{ kind: 'paragraph', start: 0, end: called.length }], [])
  for (const at of words.keys()) {
    const found = officeAt(called, words, at)
    if (found) return found.office.name
  }
  return null
}

/** A name with nothing but its words. */
export const plainName = (name: string): string => wordsIn(name).join(' ')

const wordsIn = (phrase: string): string[] => phrase.match(WORD) ?? []

const lastWord = (name: string): string => wordsIn(name).at(-1) ?? ''
