import type { Span } from '#domain/article/span.ts'
import { CYRILLIC_LIKE_LATIN, GREEK_LIKE_LATIN } from './look-alikes.ts'
import type { Noticed, Rule } from './rule.ts'

/**
 * A word with a letter of another alphabet that looks like one of its own: it cannot be found by
 * searching, and it may be there to deceive. Also characters inside a word that cannot be seen.
 */
export const mixedScript: Rule = {
  id: 'mixed-script',
  title: 'Word of two alphabets',
  confidence: 'precise',
  isOfProse: true,
  flags: 'A word in which Latin letters stand together with Cyrillic or Greek ones that look the same.',
  doesNotFlag: [
    'units and formulae: μm, kΩ, Δx, TNFα, hν',
    'names that show their other letter: KoЯn, SIMΩN',
    'Latin initials with a Russian ending: VIPом, SMSка',
    'the parts of a compound, each in its own alphabet: IT-компания',
    'words of fewer than three letters',
    'joiners that Persian, Hindi and emoji need',
    'characters that cannot be seen between words; inside one they are a hint',
  ],
  mightBeFine: 'A brand or a formula may be spelled that way on purpose.',
  precision: { rate: null, evidence: 'Not measured yet.' },
  *check({ text }) {
    for (const span of mixedWords(text)) {
      const foreign = foreignLetters(text.slice(span.start, span.end))
      if (foreign !== null) yield mixed(text.slice(span.start, span.end), span, foreign)
    }
    yield* unseen(text)
  },
}

/** Where a Latin letter meets one of another alphabet. */
const MEETING =
  /\p{Script=Latin}\p{M}?(?=[\p{Script=Cyrillic}\p{Script=Greek}])|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}?(?=\p{Script=Latin})/gu
const LETTER = /^[\p{L}\p{M}]$/u

/** Each word with such a place, once. */
function* mixedWords(text: string): Generator<Span> {
  let behind = 0
  for (const { index } of text.matchAll(MEETING)) {
    if (index < behind) continue
    let start = index
    while (start > behind && LETTER.test(text[start - 1] ?? '')) start -= 1
    let end = index + 1
    while (end < text.length && LETTER.test(text[end] ?? '')) end += 1
    behind = end
    yield { start, end }
  }
}

type Foreign = { script: string; letter: string; like: string; home: string }

const SHORTEST = 3
const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter)
const isGreek = (letter: string) => /\p{Script=Greek}/u.test(letter)

/**
 * The letter that does not belong, or null where the mixture can be meant. The alphabet with fewer
 * letters is the foreign one, and each of them has to look like one of the others.
 */
const foreignLetters = (word: string): Foreign | null => {
  const letters = [...word]
  const latin = letters.filter(isLatin)
  const others = letters.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
  if (letters.length < SHORTEST || hasRussianEnding(word)) return null
  const name = isGreek(others[0] ?? '') ? 'Greek' : 'Cyrillic'
  const like = name === 'Greek' ? GREEK_LIKE_LATIN : CYRILLIC_LIKE_LATIN
  const odd = latin.length >= others.length ? others : latin
  const twin = odd === others ? like : new Map([...like].map(([letter, same]) => [same, letter]))
  const [letter = ''] = odd
  if (!odd.every((each) => twin.has(each))) return null
  const [script, home] = odd === others ? [name, 'Latin'] : ['Latin', name]
  return { script, letter, like: twin.get(letter) ?? '', home }
}

/** Initials that are declined: the Latin ones stand in capitals, the ending in small letters. */
const hasRussianEnding = (word: string): boolean => /^[A-Z]{2,12}\p{Script=Cyrillic}{1,4}$/u.test(word)

const mixed = (word: string, span: Span, { script, letter, like, home }: Foreign): Noticed => ({
  about: '',
  spans: [span],
  message: `“${word}” is written in two alphabets: its ${script} “${letter}” (${codePoint(letter)}) looks like the ${home} “${like}” (${codePoint(like)}).`,
  values: { word, letter, codePoint: codePoint(letter), script, looksLike: like, expected: codePoint(like) },
  category: 'artefact',
  severity: 'minor',
})

const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const UNSEEN_NAMES = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte order mark'],
  ...[...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'].map(
    (mark) => [mark, 'mark of writing direction'] as const,
  ),
])
const EUROPEAN = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]'
const UNSEEN = new RegExp(`(?<=${EUROPEAN})[${[...UNSEEN_NAMES.keys()].join('')}]{1,8}(?=${EUROPEAN})`, 'gu')
/** A text that was hyphenated for print has hundreds; so many show what it is about. */
const MOST_SHOWN = 20

/** One hint for each such character, however often it is there. */
function* unseen(text: string): Generator<Noticed> {
  const places = new Map<string, Span[]>()
  for (const { 0: marks, index } of text.matchAll(UNSEEN)) {
    const mark = marks[0] ?? ''
    const known = places.get(mark) ?? []
    places.set(mark, [...known.slice(0, MOST_SHOWN - 1), wordAround(text, index, index + marks.length)])
  }
  for (const [mark, spans] of places) {
    const [first, ...rest] = spans
    if (!first) continue
    const name = UNSEEN_NAMES.get(mark) ?? ''
    yield {
      about: codePoint(mark),
      confidence: 'hint',
      spans: [first, ...rest],
      message: `A character that cannot be seen stands inside a word: ${name} (${codePoint(mark)}).`,
      values: { codePoint: codePoint(mark), name, words: spans.length },
      category: 'artefact',
      severity: 'minor',
    }
  }
}

/** Words are longer than this only where they are none. */
const LONGEST_HALF = 40

const wordAround = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to]
  while (start > from - LONGEST_HALF && LETTER.test(text[start - 1] ?? '')) start -= 1
  while (end < to + LONGEST_HALF && LETTER.test(text[end] ?? '')) end += 1
  return { start, end }
}
