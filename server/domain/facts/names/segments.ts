import type { Word } from '../words.ts'
import { canBeName } from './capitals.ts'
import { type Office, officeAt } from './offices.ts'

/** A stretch of words `[from, to)` that is an office, or that may be a name where `office` is null. */
export type Segment = { from: number; to: number; office: Office | null }

/** Offices and runs of capitalised words, in reading order. */
export const segmentsOf = (
  text: string,
  words: readonly Word[],
  smallWords: ReadonlySet<string>,
): Segment[] => {
  const isPart = (at: number): boolean => {
    const word = words[at]
    return word !== undefined && canBeName(word) && !(word.opens && smallWords.has(word.small))
  }
  const segments: Segment[] = []
  for (let at = 0; at < words.length;) {
    const found = officeAt(text, words, at)
    const to = found ? at + found.length : isPart(at) ? runEnd(text, words, at, isPart) : at
    if (to > at) segments.push({ from: at, to, office: found?.office ?? null })
    at = Math.max(to, at + 1)
  }
  return segments
}

/** Longer runs are headlines. */
const LONGEST_RUN = 8
const PARTICLES = new Set(
  'de da di del della der den dos du la le van von ten ter bin ibn al el ul zu y'.split(' '),
)
/** Offices that people are called after. */
const SURNAMES = new Set([
  'king',
  'prince',
  'bishop',
  'pope',
  'major',
  'judge',
  'cardinal',
  'chair',
  'general',
  'mayor',
])

const runEnd = (
  text: string,
  words: readonly Word[],
  from: number,
  isPart: (at: number) => boolean,
): number => {
  let end = from + 1
  while (end < from + LONGEST_RUN && !isPossessive(words[end - 1])) {
    const next = behindParticles(text, words, end)
    if (!adjoins(text, words, next) || !isPart(next) || isTitle(text, words, next, isPart)) break
    end = next + 1
  }
  return end
}

/** Whether an office stands here that is not a surname. */
const isTitle = (
  text: string,
  words: readonly Word[],
  at: number,
  isPart: (at: number) => boolean,
): boolean => {
  const found = officeAt(text, words, at)
  if (!found || !SURNAMES.has(found.office.name)) return found !== null
  return isPart(at + 1) && adjoins(text, words, at + 1) && !IS_GENERATION.test(words[at + 1]?.text ?? '')
}

export const IS_GENERATION = /^(?:Jr|Sr|I{1,3}|IV|V)$/
const MOST_PARTICLES = 2

const behindParticles = (text: string, words: readonly Word[], from: number): number => {
  let at = from
  while (at < from + MOST_PARTICLES && PARTICLES.has(words[at]?.text ?? '') && adjoins(text, words, at))
    at += 1
  return at
}

export const isPossessive = (word: Word | undefined): boolean => word?.small.endsWith("'s") ?? false

/** An initial or a short form may have its full stop before the next word. */
const SHORT_FORM = /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Jr|Sr|Sen|Rep|Gov|Gen|Col|Lt|Capt|Maj|Sgt|Adm|Prof|Pres)$/u

/** Whether nothing but a space stands between the word at `at` and the one before it. */
export const adjoins = (text: string, words: readonly Word[], at: number): boolean => {
  const [previous, word] = [words[at - 1], words[at]]
  if (!previous || !word || previous.block !== word.block || word.start - previous.end > 2) return false
  const gap = text.slice(previous.end, word.start)
  return gap === ' ' || gap === '\u00a0' || ((gap === '. ' || gap === '.') && SHORT_FORM.test(previous.text))
}
