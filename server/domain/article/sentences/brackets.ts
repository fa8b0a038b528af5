import { matchAt, skipSpace } from './characters.ts'

/** Further back or ahead than this no bracket is looked for: an unclosed one must not swallow a block. */
const REACH = 300

const FAR_EASTERN = new Map(
  [...'「」『』（）“”《》【】'].map((mark, index) => [mark, index % 2 === 0 ? 1 : -1]),
)

const BRACKET = /[()]/
const FAR_EASTERN_CLOSING = /[」』）”》】]/

/** `(Reuters) —`: an agency in a dateline. */
const DATELINE = /\s*\([^()\n]{1,40}\)\s?[—–-]/y
/** `(Smith 55).`: a reference in front of the end of its sentence. */
const REFERENCE = /\s*\([^().!?\n]{1,80}\)[.!?]/y

/** Whether what follows is a bracket that belongs to the sentence in front of it. */
export const bracketBelongs = (text: string, end: number): boolean =>
  text.charAt(skipSpace(text, end)) === '(' &&
  (matchAt(REFERENCE, text, end) !== null || matchAt(DATELINE, text, end) !== null)

/** Whether `at` is inside round brackets that opened in the middle of the sentence and do close. */
export const isInParenthesis = (text: string, start: number, at: number): boolean => {
  const from = Math.max(start + 1, at - REACH)
  const open = from + text.slice(from, at).lastIndexOf('(')
  if (open < from || text.slice(open, at).includes(')')) return false
  const close = text.slice(at, at + REACH).search(BRACKET)
  return close !== -1 && text.charAt(at + close) === ')'
}

/** Whether `at` is inside Chinese or Japanese quotation marks or brackets that do close. */
export const isInFarEasternBrackets = (text: string, start: number, at: number): boolean => {
  const depth = depthOf(text.slice(Math.max(start, at - REACH), at))
  if (depth <= 0) return false
  const ahead = text.slice(at, at + REACH)
  return FAR_EASTERN_CLOSING.test(ahead)
}

const depthOf = (stretch: string): number => {
  let depth = 0
  for (const character of stretch) depth += FAR_EASTERN.get(character) ?? 0
  return depth
}
