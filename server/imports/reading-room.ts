import type { Progress, Source } from './importer.ts'
import { ReadingEnded, type ReadingProcess, startReadingProcess } from './reading-process.ts'
import { readSource, type SourceOutcome } from './read-source.ts'

export type Waiting = { signal?: AbortSignal; tell?: (progress: Progress) => void }

/** Reads files in processes of their own, so that nobody else on the desk waits for them or falls with them. */
export type ReadingRoom = {
  /** @throws when `signal` says that nobody waits any more; the reading is ended then */
  read: (source: Source, waiting?: Waiting) => Promise<SourceOutcome>
  close: () => Promise<void>
}

/** How long a reading may go on without a word of progress, and in all, in milliseconds. */
export const PATIENCE = { silent: 8_500, total: 120_000 }

/** Typed words up to this many bytes are read in less time than it takes to hand them to a process. */
const AT_ONCE = 64 * 1024
/** Two read at a time; whoever comes while this many wait is asked to come again. */
const READERS = 2
const MOST_WAITING = 50
/** A process takes a moment to start, so it stays for the next file for a while, in milliseconds. */
const IDLE_MS = 60_000

export const openReadingRoom = (patience = PATIENCE): ReadingRoom => {
  const all = new Set<ReadingProcess>()
  const idle: { process: ReadingProcess; leaving: NodeJS.Timeout }[] = []
  const queue: (() => void)[] = []
  let busy = 0

  const takeSeat = async (): Promise<boolean> => {
    if (busy < READERS) busy += 1
    else {
      if (queue.length >= MOST_WAITING) return false
      await new Promise<void>((resolve) => queue.push(resolve))
    }
    return true
  }
  const leaveSeat = () => {
    const next = queue.shift()
    if (next) next()
    else busy -= 1
  }
  const takeProcess = (): ReadingProcess => {
    for (let waiting = idle.pop(); waiting; waiting = idle.pop()) {
      clearTimeout(waiting.leaving)
      if (waiting.process.isFit()) return waiting.process
      all.delete(waiting.process)
    }
    const process = startReadingProcess()
    all.add(process)
    return process
  }
  const leaveProcess = (process: ReadingProcess) => {
    if (!process.isFit()) {
      process.end('stopped')
      all.delete(process)
      return
    }
    const leaving = setTimeout(() => process.end('stopped'), IDLE_MS)
    leaving.unref()
    idle.push({ process, leaving })
  }

  const readInProcess = async (source: Source, { signal, tell }: Waiting): Promise<SourceOutcome> => {
    if (!(await takeSeat())) return refused(BUSY)
    try {
      signal?.throwIfAborted()
      const process = takeProcess()
      try {
        return await withPatience(process, patience, source, {
          ...(signal && { signal }),
          ...(tell && { tell }),
        })
      } finally {
        leaveProcess(process)
      }
    } finally {
      leaveSeat()
    }
  }

  return {
    read: async (source, waiting = {}) => {
      waiting.signal?.throwIfAborted()
      return source.as === 'text' && source.bytes.length <= AT_ONCE
        ? readSource(source, waiting.tell ?? (() => {}))
        : readInProcess(source, waiting)
    },
    close: async () => {
      for (const { leaving } of idle) clearTimeout(leaving)
      for (const process of all) process.end('stopped')
    },
  }
}

const withPatience = async (
  process: ReadingProcess,
  { silent, total }: typeof PATIENCE,
  source: Source,
  { signal, tell }: Waiting,
): Promise<SourceOutcome> => {
  const giveUp = () => process.end('time')
  const stop = () => process.end('stopped')
  const whole = setTimeout(giveUp, total)
  // Until the process is up there is nothing to be heard of it.
  let quiet: NodeJS.Timeout | undefined
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await process.read(source, (word) => {
      clearTimeout(quiet)
      quiet = setTimeout(giveUp, silent)
      if ('progress' in word) tell?.(word.progress)
    })
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof ReadingEnded) return refused(ENDED[error.why])
    throw error
  } finally {
    clearTimeout(whole)
    clearTimeout(quiet)
    signal?.removeEventListener('abort', stop)
  }
}

const refused = (problem: string): SourceOutcome => ({ ok: false, problem })

const BUSY = 'Too many files are being read at the moment. Try again in a minute.'

const ENDED: Record<ReadingEnded['why'], string> = {
  memory:
    'This file asks for more memory than the desk gives one file. Import a part of it, or paste its text.',
  time: 'Reading this took too long. Import a part of it, or paste its text.',
  stopped: 'The reading was stopped. Send the file again.',
}
