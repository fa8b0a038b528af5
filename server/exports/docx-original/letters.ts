/** Words without what a reading of them may have made otherwise: white space, soft and hard hyphens. */
const UNSEEN = /[\s\u00AD\u2011]/

/** What an importer writes for raised signs, which the file writes like any others. */
const RAISED = new Map(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−', (sign, at) => [sign, '0123456789+--'.charAt(at)]))

/** The letter by which a code unit is known in both readings; `''` where it is not compared. */
export const letterOf = (unit: string): string => (UNSEEN.test(unit) ? '' : (RAISED.get(unit) ?? unit))

/** A text as the letters it is compared by, and which of them each of its code units is (or the next one). */
export const lettersOf = (text: string): { letters: string; indexAt: Int32Array } => {
  const found: string[] = []
  const indexAt = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) {
    indexAt[at] = found.length
    const letter = letterOf(text.charAt(at))
    if (letter !== '') found.push(letter)
  }
  indexAt[text.length] = found.length
  return { letters: found.join(''), indexAt }
}
