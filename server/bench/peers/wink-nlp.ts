import type { Peer } from './peer.ts'

export const WINK_NLP: Peer = {
  name: 'wink-nlp',
  load: async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    // Only its sentence boundaries: taggers would cost time and change nothing here.
    const nlp = winkNLP(model, ['sbd'])
    return (text) => nlp.readDoc(text).sentences().out()
  },
}
