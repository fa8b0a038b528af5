import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Peer } from './peer.ts'

export const SENTENCEX_WASM: Peer = {
  name: 'sentencex-wasm',
  load: async () => {
    const { initSync, segment } = await import('sentencex-wasm')
    const file = createRequire(import.meta.url).resolve('sentencex-wasm/sentencex_wasm_bg.wasm')
    initSync({ module: await readFile(file) })
    return (text) => segment('en', text)
  },
}
