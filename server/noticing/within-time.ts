import process from 'node:process'
import { createContext, Script, type Context } from 'node:vm'
import { TookTooLong, type TimeLimit } from '#domain/rules/run.ts'

/** However starved the machine is: after so many times what it may take, work is given up. */
const PATIENCE = 10
/** How much more than what the last attempt went short of the next one is given. */
const MARGIN = 1.25

/** Processor time this thread has had, in milliseconds; that of the whole process where Node tells no other. */
type Clocks = { processor: () => number; wall: () => number }

/**
 * A time limit that stops whatever runs: an endless loop and a regular expression that runs away as well,
 * because a script of node:vm is ended from outside, and what it calls with it. The limit is processor time:
 * where the machine gave the work less of it than the clock on the wall says, the work is begun again with
 * more, so that a busy machine fails no rule.
 */
export const timeLimitBy =
  ({ processor, wall }: Clocks): TimeLimit =>
  (work, milliseconds) => {
    const giveUpAt = wall() + PATIENCE * milliseconds
    let wait = milliseconds
    for (;;) {
      const [began, had] = [wall(), processor()]
      const outcome = stoppedAfter(work, wait)
      if (outcome) return outcome.value
      const used = processor() - had
      const left = giveUpAt - wall()
      if (used >= milliseconds || left < 1) throw new TookTooLong()
      wait = Math.min(left, (MARGIN * milliseconds * (wall() - began)) / Math.max(used, 1))
    }
  }

const processorTime = (): number => {
  const { user, system } = threadTime()
  return (user + system) / 1000
}

/** Only later versions of Node tell threads apart. */
const threadTime: () => NodeJS.CpuUsage =
  'threadCpuUsage' in process
    ? (process.threadCpuUsage as () => NodeJS.CpuUsage).bind(process)
    : () => process.cpuUsage()

export const withinTime: TimeLimit = timeLimitBy({ processor: processorTime, wall: () => performance.now() })

/** What the work came to; null when it was stopped. What it throws goes on. */
const stoppedAfter = <T>(work: () => T, milliseconds: number): { value: T } | null => {
  const { context, script } = (stage ??= { context: createContext(), script: new Script('work()') })
  context['work'] = () => ({ value: work() })
  try {
    return script.runInContext(context, { timeout: Math.ceil(milliseconds) }) as { value: T }
  } catch (error) {
    if (isTimeout(error)) return null
    throw error
  } finally {
    delete context['work']
  }
}

/** Made once and when it is needed: making one takes longer than most rules. */
let stage: { context: Context; script: Script } | undefined

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
