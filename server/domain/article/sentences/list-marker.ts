import { isSpace, matchAt, tableOf } from './characters.ts'

/** What numbers a sentence or sets it off at its beginning: `1.`, `1.)`, `1)`, `a.`, `•`. */
export type ListMarker = {
  bullet: string
  /** as written; empty behind a bare bullet */
  label: string
  /** `.`, `)` or `.)` */
  close: string
  /** where the words of the item begin, or the white space before them */
  end: number
}

export const BULLETS = '•⁃‣◦▪'
const MARKER = /([•⁃‣◦▪]?)\s{0,3}(?:(\d{1,3}|\p{L})(\.\)|\.|\)|．|．?）)(?=[\s\p{L}]))?/uy
const BULLET = tableOf(BULLETS)
const SECOND = tableOf('0123456789.)．）')

/** The marker at `start`, or `null`. */
export const markerAt = (text: string, start: number): ListMarker | null => {
  if (BULLET[text.charCodeAt(start)] !== 1 && SECOND[text.charCodeAt(start + 1)] !== 1) return null
  const match = matchAt(MARKER, text, start)
  if (match === null || match[0].trim() === '') return null
  const [whole, bullet = '', label = '', close = ''] = match
  if (/^\p{L}/u.test(label) && !isSpace(text.charCodeAt(start + whole.length))) return null
  return { bullet, label, close, end: start + whole.length }
}

/**
 * Where the next item begins when the mark at `at` belongs to its marker, else -1. Only the item that
 * follows in order counts: "1) … 2)", "a. … b.", bullet after bullet.
 */
export const nextItem = (text: string, item: ListMarker, at: number): number => {
  if (item.bullet !== '') return text.charAt(at) === item.bullet && isSpace(text.charCodeAt(at - 1)) ? at : -1
  const label = labelBehind(item)
  const start = at - label.length
  if (label === '' || text.slice(start, at) !== label || !isSpace(text.charCodeAt(start - 1))) return -1
  const end = at + item.close.length
  return text.slice(at, end) === item.close && isSpace(text.charCodeAt(end)) ? start : -1
}

/** A capital with a full stop is an initial more often than an item. */
const labelBehind = ({ label, close }: ListMarker): string => {
  if (/^\d/.test(label)) return String(Number(label) + 1)
  if (!/^[a-y]$/i.test(label) || (close === '.' && label < 'a')) return ''
  return String.fromCharCode(label.charCodeAt(0) + 1)
}
