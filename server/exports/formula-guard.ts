/**
 * What a spreadsheet may run when it opens a file (OWASP, CSV injection): a cell that begins with one
 * of these, in ASCII or full width, behind white space or invisible marks as well.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u

export const looksLikeFormula = (cell: string): boolean => FORMULA.test(cell)

/** The cell as text: an apostrophe keeps it from running. The words themselves stay as they are. */
export const guarded = (cell: string): string => (looksLikeFormula(cell) ? `'${cell}` : cell)
