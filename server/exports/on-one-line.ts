/** Words over several paragraphs are one line for readers, and nothing in them turns the line round. */
export const onOneLine = (words: string): string =>
  words
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
