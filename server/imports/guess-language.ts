import type { Found } from '#domain/article/details.ts'

/** Fewer letters than this are names and headings: they could be of any language. */
const FEWEST_LETTERS = 60
/** More of a text than this tells nothing new, in UTF-16 code units. */
const SAMPLE = 4_000

/** The language a text is most likely written in, or undefined when it is too short to tell. */
export const guessLanguage = async (text: string): Promise<Found<string> | undefined> => {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS && !UNSPACED.test(sample)) return undefined
  // A megabyte of statistics, loaded once there is something to compare with them.
  const { eld } = await import('eld/extrasmall')
  const guess = eld.detect(sample)
  return guess.language !== '' && guess.isReliable() ? { value: guess.language, source: 'text' } : undefined
}

/** Scripts that need far fewer characters to say as much. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u
