import type { Facts } from '#domain/facts/facts.ts'
import type { Occurrence } from '#domain/facts/names/spellings.ts'
import { KNOWN_NAMES } from './known-names.ts'
import { isOneEdit, signaturesOf } from './one-edit.ts'
import type { Noticed, Rule } from './rule.ts'

/** A name that is spelled otherwise in one place: one letter apart from a spelling that stands there more often. */
export const nameVariant: Rule = {
  id: 'name-variant',
  title: 'Name spelled in two ways',
  confidence: 'precise',
  isOfProse: true,
  languages: ['en'],
  flags:
    'A name of six letters or more that stands once, one letter apart from one that stands twice or more.',
  doesNotFlag: [
    'names of fewer than six letters, or with another first letter',
    'plurals, possessives, and what comes from a place or a people: German, Germany, Russian, Russians',
    'last letters in which languages and sexes differ: Sergei, Sergey, Kowalski, Kowalska',
    'given names of two people, with other surnames behind them: Brian Hale, Bryan Hope',
    'two names that are both known: Austria, Austin, Hansen, Hanson, Center, Centre',
    'transliterations more than a letter apart: Tikhanovskaya, Tsikhanouskaya; those that swap i and y, v and w are a hint',
    'words that the article also writes small, and capitals owed to the beginning of a sentence',
    'spellings that [sic] follows, and those that stand in brackets behind the other one',
    'bylines, credits, related links and notices',
  ],
  mightBeFine:
    'They may be two names; and the spelling that stands there more often need not be the right one.',
  precision: {
    rate: 10 / 12,
    evidence:
      'In 1,568 newspaper articles it pointed at 12 names; read in their context 10 were misspelled in print and 2 doubtful.',
  },
  *check(facts) {
    const frequent = [...facts.spellings].filter(([name, places]) => isFrequent(name, places))
    const bySignature = signatureIndex(frequent.map(([name]) => name))
    for (const [rare, places] of facts.spellings) {
      const [place] = places
      if (!place || places.length > 1 || !isNearlyName(rare) || !isSurelyName(place, facts.text)) continue
      const common = closest(rare, place, facts, bySignature)
      if (common !== null) yield noticed(facts, rare, place, common)
    }
  },
}

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{5,29}$/u.test(word)

/** A letter may be what is missing. */
const isNearlyName = (word: string): boolean => /^\p{Lu}\p{Ll}{4,30}$/u.test(word)

const isFrequent = (name: string, places: readonly Occurrence[]): boolean => places.length > 1 && isName(name)

/** Words behind somebody's name at the beginning of a sentence. */
const BEHIND_NAMES = new Set(
  'said says told added was is has had will would called warned wrote argued ’s'.split(' '),
)

/** Not owed to its place alone, and not quoted with its fault. */
const isSurelyName = ({ opens, before, behind, next, end }: Occurrence, text: string): boolean =>
  (!opens || before !== '' || behind !== '' || BEHIND_NAMES.has(next)) &&
  !/^['’s]{0,2}\s?[[(]sic\b/i.test(text.slice(end, end + LOOK))
const LOOK = 8

/** Spellings with one signature; more than these are a list of something. */
const MOST_ALIKE = 20

const signatureIndex = (names: readonly string[]): ReadonlyMap<string, string[]> => {
  const index = new Map<string, string[]>()
  for (const name of names) {
    for (const signature of signaturesOf(name)) {
      const known = index.get(signature)
      if (!known) index.set(signature, [name])
      else if (known.length < MOST_ALIKE) known.push(name)
    }
  }
  return index
}

/** The most frequent spelling one letter apart that is the same name as far as can be told. */
const closest = (
  rare: string,
  place: Occurrence,
  { spellings, text }: Facts,
  index: ReadonlyMap<string, string[]>,
): string | null => {
  const candidates = new Set(signaturesOf(rare).flatMap((signature) => index.get(signature) ?? []))
  const count = (name: string) => spellings.get(name)?.length ?? 0
  const fitting = [...candidates].filter(
    (common) =>
      isSameName(rare, common) &&
      areOne(place, common, spellings.get(common) ?? []) &&
      !isGlossed(place, spellings.get(common) ?? [], text),
  )
  return fitting.sort((a, b) => count(b) - count(a))[0] ?? null
}

const isSameName = (rare: string, common: string): boolean =>
  rare[0] === common[0] &&
  isOneEdit(rare, common) &&
  !shareStem(rare, common) &&
  !(KNOWN_NAMES.has(rare) && KNOWN_NAMES.has(common))

/** Endings of peoples, plurals and languages, and last letters in which the sexes differ. */
const ENDINGS = ['', 'ian', 'an', 'n', 's', 'y', 'i', 'a', 'e', 'o', 'u']

const shareStem = (one: string, other: string): boolean => {
  const stems = new Set(stemsOf(one))
  return stemsOf(other).some((stem) => stems.has(stem))
}

const stemsOf = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, word.length - ending.length),
  )

/**
 * Whether the two can be one name: one of them is not owed to its place, and no given name that is known
 * has another surname behind it than it ever has.
 */
const areOne = (place: Occurrence, common: string, others: readonly Occurrence[]): boolean =>
  (!place.opens || others.some(({ opens }) => !opens)) &&
  !(KNOWN_NAMES.has(common) && isAnother(place, others))

const isAnother = ({ behind }: Occurrence, others: readonly Occurrence[]): boolean =>
  behind !== '' &&
  others.some((other) => other.behind !== '') &&
  !others.some((other) => other.behind === behind)

/** The article gives the other spelling itself, in brackets behind the first. */
const isGlossed = ({ start }: Occurrence, others: readonly Occurrence[], text: string): boolean =>
  others.some(
    ({ end }) => end < start && start - end < LONGEST_GLOSS && IN_BRACKETS.test(text.slice(end, start)),
  )
const LONGEST_GLOSS = 30
const IN_BRACKETS = /^\s?[([][^)\]]*$/

/** Letters that one alphabet is written with in another in two ways. */
const TRANSLITERATED = [/y/g, /w/g, /z/g, /q/g] as const
const WRITTEN_AS = ['i', 'v', 's', 'k'] as const

const isTransliteration = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (word: string): string =>
  TRANSLITERATED.reduce((written, letter, at) => written.replace(letter, WRITTEN_AS[at] ?? ''), word)

const noticed = (facts: Facts, rare: string, place: Occurrence, common: string): Noticed => {
  const others = facts.spellings.get(common) ?? []
  const [first = place] = others
  const unsure = isTransliteration(rare, common) || KNOWN_NAMES.has(rare)
  return {
    about: '',
    spans: [spanOf(place), spanOf(first)],
    message: `“${rare}” stands here once, “${common}” ${others.length} times, with one letter between them.`,
    values: {
      ...{ rare, common, rareCount: 1, commonCount: others.length },
      rareContext: contextOf(facts.text, place),
      commonContext: contextOf(facts.text, first),
      arithmetic: `${rare} × 1, ${common} × ${others.length}`,
      majority: 'no proof of the right spelling',
    },
    category: 'identity',
    severity: 'minor',
    ...(unsure ? { confidence: 'hint' as const } : {}),
  }
}

const spanOf = ({ start, end }: Occurrence) => ({ start, end })

const SHOWN = 40
const contextOf = (text: string, { start, end }: Occurrence): string =>
  text
    .slice(Math.max(0, start - SHOWN), end + SHOWN)
    .replaceAll(/\s+/g, ' ')
    .trim()
