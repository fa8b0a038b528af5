import type { Bench } from './bench.ts'
import { sentencesBench } from './sentences.ts'

/** Every bench there is, in the order in which they run. */
export const BENCHES: readonly Bench[] = [sentencesBench]
