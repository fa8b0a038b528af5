/** Scripts that are written without spaces: what a word is there only a dictionary tells. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Where the words of a sentence begin, in UTF-16 code units of `text`. Punctuation belongs to the word
 * it touches; in scripts without spaces it stands alone.
 */
export const wordStarts = (text: string, language: string): number[] => {
  if (!UNSPACED.test(text)) return Array.from(text.matchAll(/\S+/g), ({ index }) => index)
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return Array.from(segmenter.segment(text))
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index }) => index)
}
