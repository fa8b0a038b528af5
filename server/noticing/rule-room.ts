import { Worker } from 'node:worker_threads'
import type { FactSource } from '#domain/facts/facts.ts'
import { type About, type AnswerTo, QUESTIONS } from './question.ts'
import type { Answered, Asked } from './rule-thread.ts'

/** Where texts are looked over, so that nobody else on the desk waits for a long one. */
export type RuleRoom = {
  ask: <Topic extends About>(about: Topic, source: FactSource) => Promise<AnswerTo<Topic>>
  close: () => Promise<void>
}

/**
 * A text up to so many characters is looked over in less time than a request takes anyway. A longer one
 * goes to a thread: a hundred thousand words take up to a second, for which all others would stand still.
 */
const AT_ONCE = 50_000
/** A thread takes half a second to start, so it stays for the next text for a while, in milliseconds. */
const IDLE_MS = 60_000

type Waiting = { resolve: (answer: unknown) => void; reject: (reason: Error) => void }

export const openRuleRoom = ({ atOnce = AT_ONCE }: { atOnce?: number } = {}): RuleRoom => {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let leaving: NodeJS.Timeout | undefined
  let number = 0

  const end = async (ending: Worker, reason: Error): Promise<void> => {
    if (thread === ending) thread = null
    for (const [asked, { reject }] of waiting) {
      waiting.delete(asked)
      reject(reason)
    }
    await ending.terminate()
  }

  const startThread = (): Worker => {
    const started = new Worker(new URL('rule-thread.mjs', import.meta.url), { execArgv: [] })
    // The desk may stop whenever nobody asks anything.
    started.unref()
    started.on('message', (answered: Answered) => {
      const asked = waiting.get(answered.number)
      waiting.delete(answered.number)
      if (waiting.size === 0) rest(started)
      if ('fault' in answered) asked?.reject(new Error(answered.fault))
      else asked?.resolve(answered.answer)
    })
    started.on('error', (error: Error) => void end(started, error))
    return started
  }

  const rest = (resting: Worker): void => {
    resting.unref()
    clearTimeout(leaving)
    leaving = setTimeout(() => void end(resting, new Error('nobody asked')), IDLE_MS)
    leaving.unref()
  }

  const askThread = (about: About, source: FactSource): Promise<unknown> =>
    new Promise((resolve, reject) => {
      clearTimeout(leaving)
      thread ??= startThread()
      thread.ref()
      number += 1
      waiting.set(number, { resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.postMessage({ number, about, source } satisfies Asked)
    })

  return {
    ask: async (about, source) => {
      const answer = source.text.length > atOnce ? await askThread(about, source) : QUESTIONS[about](source)
      return answer as AnswerTo<typeof about>
    },
    close: async () => {
      clearTimeout(leaving)
      if (thread) await end(thread, new Error('The desk closes.'))
    },
  }
}
