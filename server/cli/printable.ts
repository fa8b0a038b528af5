/** Words from outside on one line of a terminal: nothing in them moves the cursor or turns the line round. */
export const printable = (words: string): string =>
  words.replaceAll(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, '\uFFFD')
