import { COMPROMISE } from './compromise.ts'
import { INTL_SEGMENTER } from './intl-segmenter.ts'
import { PARSE_ENGLISH } from './parse-english.ts'
import type { Peer } from './peer.ts'
import { SBD } from './sbd.ts'
import { SENTENCE_SPLITTER } from './sentence-splitter.ts'
import { SENTENCEX_WASM } from './sentencex-wasm.ts'
import { STET } from './stet.ts'
import { WINK_NLP } from './wink-nlp.ts'

/** In the order of the table. */
export const PEERS: readonly Peer[] = [
  STET,
  SENTENCEX_WASM,
  SENTENCE_SPLITTER,
  PARSE_ENGLISH,
  WINK_NLP,
  COMPROMISE,
  SBD,
  INTL_SEGMENTER,
]
