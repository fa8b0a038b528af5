import path from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Progress, Source } from './importer.ts'
import { BEGUN, type ReadingJob } from './reading-job.ts'
import { readSource, type SourceOutcome } from './read-source.ts'

export type Waiting = { signal?: AbortSignal; tell?: (progress: Progress) => void }

/** Reads files in workers, so that nobody else on the desk waits for them. */
export type ReadingRoom = {
  /** @throws when `signal` says that nobody waits any more; the worker is ended then */
  read: (source: Source, waiting?: Waiting) => Promise<SourceOutcome>
  close: () => Promise<void>
}

/** How long a reading may go on without a word of progress, and in all, in milliseconds. */
export const PATIENCE = { silent: 8_000, total: 120_000 }

/** Typed words up to this many bytes are read in less time than it takes to hand them to a worker. */
const AT_ONCE = 64 * 1024
/** What one worker may hold, in megabytes; a file that asks for more is refused. */
const MEMORY_MB = 320
/** Two read at a time; whoever comes while this many wait is asked to come again. */
const READERS = 2
const MOST_WAITING = 50
/** A worker takes half a second to start, so it stays for the next file for a while, in milliseconds. */
const IDLE_MS = 60_000

export const openReadingRoom = (patience = PATIENCE): ReadingRoom => {
  const pool = new Piscina({
    filename: path.join(import.meta.dirname, 'reading-worker.mjs'),
    name: 'runReadingJob',
    minThreads: 0,
    maxThreads: READERS,
    maxQueue: MOST_WAITING,
    idleTimeout: IDLE_MS,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 8 },
  })
  return {
    read: async (source, waiting = {}) =>
      source.as === 'text' && source.bytes.length <= AT_ONCE
        ? readSource(source, waiting.tell ?? (() => {}))
        : readIn(pool, patience, source, waiting),
    close: () => pool.destroy(),
  }
}

const readIn = async (
  pool: Piscina,
  patience: typeof PATIENCE,
  source: Source,
  { signal, tell }: Waiting,
): Promise<SourceOutcome> => {
  signal?.throwIfAborted()
  const { port1, port2 } = new MessageChannel()
  const tooLong = new AbortController()
  const giveUp = () => tooLong.abort()
  const total = setTimeout(giveUp, patience.total)
  let silent: NodeJS.Timeout | undefined
  port1.on('message', (progress: Progress | typeof BEGUN) => {
    clearTimeout(silent)
    silent = setTimeout(giveUp, patience.silent)
    if (progress !== BEGUN) tell?.(progress)
  })
  try {
    const job: ReadingJob = { source, progress: port2 }
    const ended = AbortSignal.any([tooLong.signal, ...(signal ? [signal] : [])])
    return (await pool.run(job, { transferList: [port2], signal: ended })) as SourceOutcome
  } catch (error) {
    signal?.throwIfAborted()
    return { ok: false, problem: problemOf(error, tooLong.signal.aborted) }
  } finally {
    clearTimeout(total)
    clearTimeout(silent)
    port1.close()
  }
}

/** A worker that was ended or ended itself; a fault of ours is thrown on. */
const problemOf = (error: unknown, tookTooLong: boolean): string => {
  if (tookTooLong) return 'Reading this took too long. Import a part of it, or paste its text.'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return 'This file asks for more memory than the desk gives one file. Import a part of it, or paste its text.'
  }
  if (error instanceof Error && error.message.includes('queue')) {
    return 'Too many files are being read at the moment. Try again in a minute.'
  }
  throw error
}
