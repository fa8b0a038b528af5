import type { Bench } from './bench.ts'
import { exportsBench } from './exports.ts'
import { importBench } from './import.ts'
import { queueBench } from './queue.ts'
import { rulesBench } from './rules.ts'
import { sentencesBench } from './sentences.ts'
import { workspaceBench } from './workspace.ts'

/** Every bench there is, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  sentencesBench,
  importBench,
  rulesBench,
  queueBench,
  exportsBench,
  workspaceBench,
]
