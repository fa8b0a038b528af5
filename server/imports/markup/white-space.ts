/** White space that a browser makes one of; a no-break space is none. */
const RUNS = /[ \t\n\r\f]+/g

/** A text as a browser shows it: with at most one space where several stand. */
export const asShown = (text: string): string => text.replaceAll(RUNS, ' ')

const SUPERSCRIPTS = new Map(Array.from('0123456789+-−', (sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'.charAt(at)]))

/** A raised number as the characters for it: 10 to the sixth must not be read as 106. */
export const raised = (text: string): string => {
  const signs = Array.from(text, (sign) => SUPERSCRIPTS.get(sign))
  return signs.includes(undefined) ? text : signs.join('')
}
