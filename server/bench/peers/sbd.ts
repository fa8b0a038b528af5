import type { Peer } from './peer.ts'

export const SBD: Peer = {
  name: 'sbd',
  load: async () => {
    const { default: sbd } = await import('sbd')
    return (text) => sbd.sentences(text, { preserve_whitespace: true })
  },
}
