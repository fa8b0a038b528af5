import { isSpace, skipSpace } from './sentences/characters.ts'
import { candidateEnd, candidatesOf, nextCandidate } from './sentences/candidates.ts'
import { markEnds } from './sentences/end-mark.ts'
import { lineBreakEnds } from './sentences/line-break.ts'
import { BULLETS, type ListMarker, markerAt, nextItem } from './sentences/list-marker.ts'
import { type Rules } from './sentences/language.ts'
import { languageOf } from './sentences/registry.ts'
import type { Span } from './span.ts'

/**
 * The sentences of one block of text, as spans into it. Between and around them there is nothing
 * but white space, and no character is changed. A suggestion: editors may split and merge.
 *
 * It walks from one mark that may end a sentence to the next and looks at a bounded stretch on either
 * side, so its cost grows with the length of the text and not with the length of a sentence.
 * `language` is a tag of BCP 47, of which only the language itself counts.
 */
export const splitSentences = (text: string, language = 'en'): Span[] => {
  const rules = languageOf(language)
  const candidates = candidatesOf(rules)
  const sentences: Span[] = []
  let sentence = beginAt(text, 0)
  let at = nextCandidate(text, sentence.start, candidates)
  while (at < text.length) {
    const behind = candidateEnd(text, at, candidates)
    const end = endAt(text, sentence, { at, behind }, rules)
    if (end > sentence.start) {
      sentences.push({ start: sentence.start, end: trimmedEnd(text, end) })
      sentence = beginAt(text, end)
    }
    at = nextCandidate(text, Math.max(behind, sentence.start), candidates)
  }
  const end = trimmedEnd(text, text.length)
  if (sentence.start < end) sentences.push({ start: sentence.start, end })
  return sentences
}

type Begun = {
  start: number
  item: ListMarker | null
}

const beginAt = (text: string, from: number): Begun => {
  const start = skipSpace(text, from)
  return { start, item: markerAt(text, start) }
}

const LINE_BREAK = '\n'
/** What ends a sentence only where a list goes on. */
const ITEM_MARK = new Set([...BULLETS, ')'])

type Candidate = {
  at: number
  behind: number
}

/** Where the sentence ends that may end at the candidate, or -1 when it goes on. */
const endAt = (text: string, { start, item }: Begun, { at, behind }: Candidate, language: Rules): number => {
  if (item !== null) {
    if (at < item.end) return -1
    const next = nextItem(text, item, at)
    if (next > start) return next
  }
  const marks = text.slice(at, behind)
  if (marks === LINE_BREAK) return at > start && lineBreakEnds(text, start, at, language) ? at : -1
  if (ITEM_MARK.has(marks)) return -1
  return markEnds(text, { start, mark: at, marks }, language)
}

const trimmedEnd = (text: string, from: number): number => {
  let end = from
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end
}
