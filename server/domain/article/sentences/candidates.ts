import { type Language } from './language.ts'
import { BULLETS } from './list-marker.ts'

const patterns = new Map<string, RegExp>()

/**
 * Finds what may end a sentence: a run of end marks, an ellipsis of full stops apart, a line break, a
 * bullet or the bracket of a numbered item. Global: set its `lastIndex` first.
 */
export const candidatesIn = ({ marks }: Language): RegExp => {
  const known = patterns.get(marks)
  if (known !== undefined) return known
  const pattern = new RegExp(`[.](?:[ \\u00a0][.]){2,}|[${marks}]+|[\\n)${BULLETS}]`, 'g')
  patterns.set(marks, pattern)
  return pattern
}
