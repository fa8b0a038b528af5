import type { Draft } from './draft.ts'

/**
 * The text as it came in, put together again from the canonical text by taking back every repair:
 * nothing of an original is kept that this would not give back to the letter.
 */
export const restoreOriginal = ({
  text,
  origins,
  repairs,
}: Pick<Draft, 'text' | 'origins' | 'repairs'>): string =>
  [
    ...origins.map(({ start, from, length }) => ({ from, words: text.slice(start, start + length) })),
    ...repairs
      // What was moved has origins and repairs of its own.
      .filter(({ kind }) => kind !== 'moved-block')
      .map(({ original, before }) => ({ from: original.start, words: before })),
  ]
    .sort((a, b) => a.from - b.from || a.words.length - b.words.length)
    .map(({ words }) => words)
    .join('')
