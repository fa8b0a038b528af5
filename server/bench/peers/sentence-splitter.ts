import type { Peer } from './peer.ts'

export const SENTENCE_SPLITTER: Peer = {
  name: 'sentence-splitter',
  load: async () => {
    const { split } = await import('sentence-splitter')
    return (text) =>
      split(text)
        .filter(({ type }) => type === 'Sentence')
        .map(({ raw }) => raw)
  },
}
