import type { Bench } from './bench.ts'

export const sentencesBench: Bench = {
  id: 'sentences',
  title: 'Splitting text into sentences',
  run: async () => {},
}
