import { fold } from './fold.ts'

/** What a search for a flag looks at: its quote, its note, its thread. */
export const flagWords = (quote: string, note: string, thread: readonly string[]): string =>
  fold([quote, note, ...thread].join('\n'))
