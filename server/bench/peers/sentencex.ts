import type { Peer } from './peer.ts'

export const SENTENCEX: Peer = {
  name: 'sentencex',
  load: async () => {
    const { segment } = await import('sentencex')
    return (text) => segment('en', text)
  },
}
