/** What the lines look like that belong to the page and not to the article. */

const PAGE_WORD = '(?:page|pg\\.?|p\\.|seite|s\\.|página|pág\\.?|pagina|стр\\.?|страница)'
const OF = '(?:of|/|von|de|sur|из)'

/** `Page 3`, `Page 3 of 12`, `- 3 -`, `3 / 7`, `[3]`: nobody writes a line of an article like this. */
export const PAGE_NUMBER = new RegExp(
  `^(?:[-–—|\\[(]\\s*)?(?:${PAGE_WORD}\\s*\\d{1,4}(?:\\s*${OF}\\s*\\d{1,4})?|\\d{1,4}\\s*${OF}\\s*\\d{1,4})(?:\\s*[-–—|\\])])?$` +
    `|^[-–—]\\s*\\d{1,4}\\s*[-–—]$|^[[(|]\\s*\\d{1,4}\\s*[\\])|]$`,
  'iu',
)

/** A line with nothing but a figure: a page number, or what the article says. */
export const BARE_NUMBER = /^\d{1,4}$/

const PAGE_AT_EDGE = new RegExp(
  `^${PAGE_WORD}\\s*\\d{1,4}\\s*(?:\\s{2}|[|·•–—])|(?:\\s{2,}|\\s[|·•–—-]\\s)${PAGE_WORD}\\s*\\d{1,4}(?:\\s*${OF}\\s*\\d{1,4})?$`,
  'iu',
)
const FIGURE_AT_EDGE = new RegExp(`(?:\\s{2,}|\\s[|·•]\\s)\\d{1,4}(?:\\s*${OF}\\s*\\d{1,4})?$`, 'iu')
const PRINTED_DAY =
  /^(?:\d{1,2}\/\d{1,2}\/(?:\d\d|\d{4})|\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})|\d{4}-\d\d-\d\d)(?:,?\s*\d{1,2}:\d\d(?:\s*[AP]M)?)?(?:\s{2}|\s.*\s[–—|-]\s)/i
const ADDRESS_AND_PAGE = /^https?:\/\/\S+\s+\d{1,4}\s*\/\s*\d{1,4}$/i
const DATED_BAR = /(?:\s[|–—•·]\s|\s{2,}).*\b(?:19|20)\d\d\b/
const BARS = /\S\s+[|•·]\s+\S/

/** Longer than this no running head is, in UTF-16 code units. */
const LONGEST_HEAD = 120

/** A full stop, and the next sentence: no running head has that. */
const TWO_SENTENCES = /\p{Ll}{2}[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}/u

const canBeHead = (text: string): boolean =>
  text.length <= LONGEST_HEAD && !/[.!?]["'”’)]?$/.test(text) && !TWO_SENTENCES.test(text)

/** Words set apart by white space or strokes, as only tables and running heads have them. */
export const hasGap = (text: string): boolean => /\S\s{2,}\S|\S\s\|\s\S/.test(text)

/** A running head beyond doubt: a page set apart from a title, or what a browser prints. */
export const isHead = (text: string): boolean => {
  if (!canBeHead(text)) return false
  return ADDRESS_AND_PAGE.test(text) || PRINTED_DAY.test(text) || PAGE_AT_EDGE.test(text)
}

/** A running head by its looks: parts set apart by strokes or gaps, with a figure or a date in them. */
export const isHeadByShape = (text: string): boolean => {
  if (isHead(text)) return true
  if (!canBeHead(text)) return false
  return FIGURE_AT_EDGE.test(text) || DATED_BAR.test(text) || BARS.test(text)
}

/** Words in capitals throughout, two at least, or nothing but words that begin with one. */
export const isHeadByCase = (text: string): boolean => {
  if (!canBeHead(text) || /[:;,]["'”’)]?$/.test(text)) return false
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return words.length >= 2 && long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** The same line on every page but for its figures reads the same. */
export const withoutFigures = (text: string): string => text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ')
