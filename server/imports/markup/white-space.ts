/** White space that a browser makes one of; a no-break space is none. */
const RUNS = /[ \t\n\r\f]+/g

/** Two texts as a browser shows them one behind the other: with at most one space where they meet. */
export const together = (before: string, after: string): string => {
  const shown = after.replaceAll(RUNS, ' ')
  return before.endsWith(' ') && shown.startsWith(' ') ? before + shown.slice(1) : before + shown
}

const SUPERSCRIPTS = new Map(Array.from('0123456789+-−', (sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'.charAt(at)]))

/** A raised number as the characters for it: 10 to the sixth must not be read as 106. */
export const raised = (text: string): string => {
  const signs = Array.from(text, (sign) => SUPERSCRIPTS.get(sign))
  return signs.includes(undefined) ? text : signs.join('')
}
