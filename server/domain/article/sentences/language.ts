/**
 * What one language adds to the common rules. Sets of words hold them without their last full stop:
 * an entry in lower case stands for any case, an entry with a capital also for all capitals.
 */
export type Language = {
  /** characters that can end a sentence */
  marks: string
  /** words whose full stop never ends a sentence: the name they introduce follows */
  beforeName: ReadonlySet<string>
  /** words whose full stop labels the number that follows ("No. 5", "Aug. 9") */
  beforeNumber: ReadonlySet<string>
  /** words that stand in mid-sentence or end one: only a word that opens sentences ends it */
  anywhere: ReadonlySet<string>
  /** words behind a name ("Inc.", "Jr."): they end a sentence also when subject and verb follow */
  suffixes: ReadonlySet<string>
  /** words behind a figure ("5 p.m.", "2020 г."): a capital ends the sentence unless it has just begun */
  measures: ReadonlySet<string>
  /** places behind a comma ("Tampa, Fla."): a second comma would follow, did the sentence go on */
  places: ReadonlySet<string>
  /** words that open a sentence far more often than they follow an abbreviation inside one */
  openers: ReadonlySet<string>
  /** offices, which go with the name in front of them ("Apple Inc. Chairman") */
  offices: ReadonlySet<string>
  /** verbs that make a subject of the word before them */
  verbs: ReadonlySet<string>
  /** nouns that are told apart by a letter ("vitamin C") */
  lettered: ReadonlySet<string>
  /** names that are written with an exclamation mark ("Yahoo!") */
  exclaimed: ReadonlySet<string>
  /** last words of a line that is not finished */
  openEnds: ReadonlySet<string>
  /** compound words that end in an abbreviation ("Goethestr. 5") */
  compounds: RegExp
  /** what goes on behind a measure ("5 p.m. Friday"); sticky */
  continuesMeasure: RegExp
  /** what follows a quotation and belongs to it, tried at the first word behind it; sticky */
  attribution: RegExp
  /** whether a figure with a full stop is an ordinal ("3. Oktober") */
  ordinals: boolean
  /** whether a sentence may begin in lower case */
  lowerCaseOpens: boolean
}

/** A language with what is made of its lists. */
export type Rules = Language & {
  /** every listed word in small letters: most words before a full stop are none of them */
  listed: ReadonlySet<string>
}

/** A list of words separated by white space. */
export const words = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)))

const NONE: ReadonlySet<string> = new Set()
const NEVER = /(?!)/y

/** End marks of all scripts; none of them stands for anything else in a language that does not use it. */
const MARKS = '.!?…‼⁇⁈⁉؟۔।॥։።፧။。！？｡．'

const COMMON: Language = {
  marks: MARKS,
  beforeName: NONE,
  beforeNumber: NONE,
  anywhere: NONE,
  suffixes: NONE,
  measures: NONE,
  places: NONE,
  openers: NONE,
  offices: NONE,
  verbs: NONE,
  lettered: NONE,
  exclaimed: NONE,
  openEnds: NONE,
  compounds: NEVER,
  continuesMeasure: NEVER,
  attribution: NEVER,
  ordinals: false,
  lowerCaseOpens: false,
}

/** A language that differs from the common rules in what is given. */
export const language = (own: Partial<Language>): Rules => {
  const all = { ...COMMON, ...own }
  const { beforeName, beforeNumber, anywhere, suffixes, measures, places } = all
  const lists = [beforeName, beforeNumber, anywhere, suffixes, measures, places]
  const listed = lists.flatMap((list) => [...list].map((word) => word.toLowerCase()))
  return { ...all, listed: new Set(listed) }
}

/** Whether the set holds the word, as it is written or in another case that its entry allows; a letter only as written. */
export const holds = (set: ReadonlySet<string>, word: string): boolean => {
  if (set.size === 0) return false
  if (word.length === 1) return set.has(word)
  const lower = word.toLowerCase()
  if (set.has(word) || set.has(lower)) return true
  return word === word.toUpperCase() && set.has(`${word.charAt(0)}${lower.slice(1)}`)
}
