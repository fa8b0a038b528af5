import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Source } from './importer.ts'
import type { Word } from './reading-job.ts'
import type { SourceOutcome } from './read-source.ts'

const PROGRAM = path.join(import.meta.dirname, 'reading-child.mjs')

/** What JavaScript may hold in a process, and what the process may hold in all, in megabytes. */
const HEAP_MB = 320
const RESIDENT_MB = 450
/** A process that has grown to this with one file has too little left for the next. */
const GROWN_MB = 220
/** How often the memory of a process is looked at, in milliseconds. */
const LOOK_MS = 200

/** Why a reading ended without an outcome. */
export class ReadingEnded extends Error {
  override name = 'ReadingEnded'
  readonly why: 'memory' | 'time' | 'stopped'

  constructor(why: 'memory' | 'time' | 'stopped') {
    super(`the reading was ended: ${why}`)
    this.why = why
  }
}

/** A process that reads one file at a time. A file that brings it down brings nobody else down. */
export type ReadingProcess = {
  /** @throws ReadingEnded when it was ended, or ended itself for want of memory */
  read: (source: Source, hear: (word: Word) => void) => Promise<SourceOutcome>
  /** Ends it at once, with whatever it is at. */
  end: (why: ReadingEnded['why']) => void
  /** Whether it can read another file: it is there, and has room for one. */
  isFit: () => boolean
}

/**
 * A process and no worker thread: memory that runs out in one, through a font table or an archive made
 * for that, ends the whole server, and what lies outside the heap no limit of a thread holds back.
 */
export const startReadingProcess = (): ReadingProcess => {
  const child = fork(PROGRAM, {
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=16', '--stack-size=3900'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let why: ReadingEnded['why'] = 'memory'
  let isAlive = true
  let held = 0
  child.once('exit', () => {
    isAlive = false
  })
  const end: ReadingProcess['end'] = (reason) => {
    why = reason
    child.kill('SIGKILL')
  }
  return {
    end,
    isFit: () => isAlive && held < GROWN_MB,
    read: async (source, hear) => {
      let isReading = true
      const look = async () => {
        held = await residentMb(child)
        // It may have ended while this was looked up, and read for somebody else by now.
        if (isReading && held > RESIDENT_MB) end('memory')
      }
      const watch = setInterval(() => void look(), LOOK_MS)
      try {
        return await outcomeOf(child, source, hear, () => new ReadingEnded(why))
      } finally {
        isReading = false
        clearInterval(watch)
        child.removeAllListeners('message')
        await look()
      }
    },
  }
}

const outcomeOf = (
  child: ChildProcess,
  source: Source,
  hear: (word: Word) => void,
  ended: () => ReadingEnded,
): Promise<SourceOutcome> =>
  new Promise((resolve, reject) => {
    const onExit = () => reject(ended())
    child.once('exit', onExit)
    child.on('message', (word: Word) => {
      hear(word)
      if ('outcome' in word) resolve(word.outcome)
      if ('fault' in word) reject(new Error(word.fault))
      if ('outcome' in word || 'fault' in word) child.off('exit', onExit)
    })
    child.send(source, (error) => error && onExit())
  })

/** What a process holds, in megabytes; 0 where the system does not tell in a file. */
const residentMb = async ({ pid }: ChildProcess): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
}
