import type { MessagePort } from 'node:worker_threads'
import type { Progress, Source } from './importer.ts'
import { readSource, type SourceOutcome } from './read-source.ts'

/** The first word of a worker: nobody else's file is being read before this one any more. */
export const BEGUN = null

export type ReadingJob = { source: Source; progress: MessagePort }

/** What a worker runs: one reading, from bytes to blocks, with word of how far it is. */
export const runReadingJob = async ({ source, progress }: ReadingJob): Promise<SourceOutcome> => {
  const say = (word: Progress | typeof BEGUN) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of two threads, not a window
    progress.postMessage(word)
  }
  say(BEGUN)
  try {
    return await readSource(source, say)
  } finally {
    progress.close()
  }
}
