import { isSpace, tableOf } from './characters.ts'
import type { Language } from './language.ts'
import { BULLETS } from './list-marker.ts'

const STOP = 0x2e
const NO_MARK = 0
const MARK = 1
const LINE_OR_ITEM = 2

const tables = new Map<string, Uint8Array>()

/** Tells the characters that may end a sentence: end marks, line breaks, what sets off the items of a list. */
export const candidatesOf = ({ marks }: Language): Uint8Array => {
  const known = tables.get(marks)
  if (known !== undefined) return known
  const table = tableOf(marks)
  for (const mark of `\n)${BULLETS}`) table[mark.charCodeAt(0)] = LINE_OR_ITEM
  tables.set(marks, table)
  return table
}

/** Where the next candidate is, from `from` on; the length of the text when there is none. */
export const nextCandidate = (text: string, from: number, table: Uint8Array): number => {
  let at = from
  while (at < text.length && table[text.charCodeAt(at)] === NO_MARK) at += 1
  return at
}

/** The end of the candidate at `at`: of a run of end marks, or of an ellipsis of full stops set apart. */
export const candidateEnd = (text: string, at: number, table: Uint8Array): number => {
  let end = at + 1
  if (table[text.charCodeAt(at)] === LINE_OR_ITEM) return end
  const apart = ellipsisEnd(text, at)
  if (apart > end) return apart
  while (end < text.length && table[text.charCodeAt(end)] === MARK) end += 1
  return end
}

/** Three full stops or more with a space before each but the first. */
const ellipsisEnd = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== STOP) return at
  let end = at + 1
  while (text.charCodeAt(end + 1) === STOP && isSpace(text.charCodeAt(end))) end += 2
  return end - at >= 5 ? end : at
}
