import type { Span } from '#domain/article/span.ts'
import type { Word } from './words.ts'

/** A claim to be the first, the only or the most of something, or to hold without exception. */
export type Superlative = Span

const ABSOLUTES = new Set(
  (
    'first only best worst most least never always every none nobody unprecedented unique sole record all-time ' +
    'record-breaking ever last'
  ).split(' '),
)
/** "-est" without being the most of anything. */
const NOT_MOST = new Set(
  (
    'arrest behest best bequest breast chest conquest contest crest detest digest divest forest guest harvest honest ' +
    'inquest interest infest ingest invest jest latest lest manifest modest molest nest northwest pest priest protest ' +
    'quest request rest south-west southwest suggest tempest test unrest vest west wrest zest midwest attest armrest ' +
    'everest budapest bucharest trieste reinvest dishonest self-interest disinterest'
  ).split(' '),
)
/** Phrases in which the word claims nothing. */
const BEFORE = new Set(['at', 'or', 'for'])
const BEHIND = new Set([
  'of',
  'name',
  'names',
  'lady',
  'minister',
  'aid',
  'floor',
  'person',
  'week',
  'month',
  'year',
  'night',
])
/** "most" and "least" claim something only of what is said to be so. */
const DEGREES = new Set(['most', 'least'])

/**
 * Words that want a source because they leave no room: first, only, largest, never, "most expensive".
 * English.
 */
export const superlativesIn = (text: string, words: readonly Word[]): Superlative[] =>
  words.flatMap((word, at) => {
    if (!ABSOLUTES.has(word.small) && !isMost(word.small)) return NONE
    const [before, next] = [words[at - 1], words[at + 1]]
    if (BEFORE.has(lower(before)) || BEHIND.has(lower(next))) return NONE
    if (!DEGREES.has(word.small)) return [{ start: word.start, end: word.end }]
    const isDegree = next && text.slice(word.end, next.start) === ' ' && IS_QUALITY.test(next.text)
    return isDegree ? [{ start: word.start, end: next.end }] : NONE
  })
const NONE: readonly Superlative[] = []

const lower = (word: Word | undefined): string => word?.small ?? ''

const isMost = (written: string): boolean =>
  written.endsWith('est') && /^\p{L}{2,}(?:-\p{L}+)?est$/u.test(written) && !NOT_MOST.has(written)

/** Ends as words for qualities do. */
const IS_QUALITY =
  /(?:ive|ous|ful|ant|ent|ed|ing|able|ible|al|ic|less|ly|ish|ular|some|ex|ern|ure|ate|ite|ough|one)$/i
