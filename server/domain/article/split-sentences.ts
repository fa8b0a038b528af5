import { ANYWHERE, BEFORE_A_NAME, BEFORE_A_NUMBER, OPENERS } from './abbreviations.ts'
import type { Span } from './span.ts'

/**
 * The sentences of one block of text, as spans into it. Between and around them there is nothing
 * but white space, and no character is changed. A suggestion: editors may split and merge.
 *
 * It walks from one run of end marks to the next and looks at a bounded stretch on either side, so
 * its cost grows with the length of the text and not with the length of a sentence.
 */
export const splitSentences = (text: string): Span[] => {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  for (const mark of text.matchAll(END_MARKS)) {
    const end = behindClosers(text, mark.index + mark[0].length)
    if (end <= start || !endsSentence(text, { start, mark: mark.index, marks: mark[0], end })) continue
    sentences.push({ start, end })
    start = skipSpace(text, end)
  }
  if (start < text.length) sentences.push({ start, end: start + text.slice(start).trimEnd().length })
  return sentences
}

type Candidate = {
  /** where the sentence began */
  start: number
  /** where its end marks begin, and the marks themselves */
  mark: number
  marks: string
  /** first code unit behind the marks and the quotation marks and brackets that close with them */
  end: number
}

const END_MARKS = /[.!?…؟।]+|[。！？｡]+/g
/** A French quotation closes behind a space of its own. */
const CLOSERS = /(?:["'”’»›)\]}」』）]|[ \u00a0\u202f][»›])*/y
const SPACE = /\s*/y
const UNSPACED = /[。！？｡]/
/** What a sentence opens with, opening quotation marks and brackets aside. */
const NEXT_WORD = /[\s"'“‘«‹„([{¿¡—–-]*([\p{L}\p{N}][\p{L}\p{N}’'.-]{0,40})/uy
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*$/u
const ATTRIBUTION =
  /\s+(?:\p{Lu}[\p{L}.’'-]{0,30}\s+){1,4}(?:said|says|asked|asks|told|added|wrote|replied|shouted|warned|wondered|insisted|exclaimed)\b/uy

const endsSentence = (text: string, candidate: Candidate): boolean => {
  const { marks, end } = candidate
  if (end >= text.length) return true
  if (UNSPACED.test(marks)) return true
  if (skipSpace(text, end) === end) return false
  const next = matchAt(NEXT_WORD, text, end)?.[1]
  if (next === undefined) return true
  if (startsLowerCase(next)) return false
  if (marks === '.') return !isAbbreviation(text, candidate, next)
  const insideQuotation = end > candidate.mark + marks.length
  return !(insideQuotation && /[!?]/.test(marks) && matchAt(ATTRIBUTION, text, end))
}

const isAbbreviation = (text: string, { start, mark, end }: Candidate, next: string): boolean => {
  const before = WORD_BEFORE.exec(text.slice(Math.max(start, mark - 40), mark))?.[0]
  if (before === undefined) return false
  if (end > mark + 1) return false
  const word = before.toLowerCase()
  if (BEFORE_A_NAME.has(word)) return true
  if (isListNumber(before, start, mark)) return true
  if (BEFORE_A_NUMBER.has(word)) return /^\p{N}/u.test(next)
  if (ANYWHERE.has(word) || isAcronym(before)) return !OPENERS.has(next.toLowerCase())
  return isInitial(before) && !OPENERS.has(next.toLowerCase())
}

/** `1.` or `a.` at the very beginning numbers the sentence that follows it. */
const isListNumber = (before: string, start: number, mark: number): boolean =>
  start + before.length === mark && /^(?:\d{1,3}|[a-z])$/i.test(before)
const isAcronym = (word: string): boolean => /^(?:\p{L}\.)+\p{L}$/u.test(word)
const isInitial = (word: string): boolean => /^(?:\p{L}+-)?\p{Lu}$/u.test(word)
const startsLowerCase = (word: string): boolean => /^\p{Ll}/u.test(word)

const skipSpace = (text: string, from: number): number => from + (matchAt(SPACE, text, from)?.[0].length ?? 0)
const behindClosers = (text: string, from: number): number =>
  from + (matchAt(CLOSERS, text, from)?.[0].length ?? 0)

const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}
