import type { Peer } from './peer.ts'

export const INTL_SEGMENTER: Peer = {
  name: 'Intl.Segmenter',
  load: async () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  },
}
