/**
 * What a spreadsheet may run when it opens a file (OWASP, CSV injection): a cell that begins with one
 * of these, in ASCII or full width, behind white space or invisible marks as well.
 */
export const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u
/**
 * The same behind what some programs take for the end of a cell whatever the quotation marks say: a
 * semicolon where that is the separator, a tab, the end of a line.
 */
const FORMULA_INSIDE = /([;\t\r\n])(?=[ \p{Cf}]*[=+\-@＝＋－＠])/gu

/** The cell as text: an apostrophe keeps each part of it from running. Its own words stay as they are. */
export const guarded = (cell: string): string => {
  const inside = cell.replaceAll(FORMULA_INSIDE, "$1'")
  return FORMULA.test(cell) ? `'${inside}` : inside
}
