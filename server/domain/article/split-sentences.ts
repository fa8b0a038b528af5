import { isSpace, skipSpace } from './sentences/characters.ts'
import { candidatesIn } from './sentences/candidates.ts'
import { markEnds } from './sentences/end-mark.ts'
import { lineBreakEnds } from './sentences/line-break.ts'
import { BULLETS, type ListMarker, markerAt, nextItem } from './sentences/list-marker.ts'
import { type Language } from './sentences/language.ts'
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
  const candidates = candidatesIn(rules)
  const sentences: Span[] = []
  let sentence = beginAt(text, 0)
  for (candidates.lastIndex = 0; ;) {
    const found = candidates.exec(text)
    if (found === null) break
    const end = endAt(text, sentence, found, rules)
    if (end <= sentence.start) continue
    sentences.push({ start: sentence.start, end: trimmedEnd(text, end) })
    sentence = beginAt(text, end)
    candidates.lastIndex = Math.max(candidates.lastIndex, sentence.start)
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

/** Where the sentence ends that may end at what was found, or -1 when it goes on. */
const endAt = (text: string, { start, item }: Begun, found: RegExpExecArray, language: Language): number => {
  const at = found.index
  const marks = found[0]
  if (item !== null) {
    if (at < item.end) return -1
    const next = nextItem(text, item, at)
    if (next > start) return next
  }
  if (marks === LINE_BREAK) return at > start && lineBreakEnds(text, start, at, language) ? at : -1
  if (ITEM_MARK.has(marks)) return -1
  return markEnds(text, { start, mark: at, marks }, language)
}

const trimmedEnd = (text: string, from: number): number => {
  let end = from
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end
}
