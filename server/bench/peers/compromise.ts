import type { Peer } from './peer.ts'

export const COMPROMISE: Peer = {
  name: 'compromise',
  load: async () => {
    const { default: nlp } = await import('compromise/one')
    return (text) => nlp.tokenize(text).out('array') as string[]
  },
}
