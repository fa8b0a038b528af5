import { splitSentences } from '#domain/article/split-sentences.ts'
import type { Peer } from './peer.ts'

export const STET: Peer = {
  name: 'Stet',
  load: async () => (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)),
}
