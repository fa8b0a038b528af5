import { parentPort } from 'node:worker_threads'
import { QUESTIONS, type Question } from './question.ts'

/** What the thread is asked, and what it answers; `fault` when nothing could be made of the question. */
export type Asked = { number: number } & Question
export type Answered = { number: number } & ({ answer: unknown } | { fault: string })

/** Answers one question after the other, as long as the desk is there. */
export const answerQuestions = (): void => {
  parentPort?.on('message', ({ number, about, source }: Asked) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    parentPort?.postMessage(answerTo(number, about, source))
  })
}

const answerTo = (number: number, about: Asked['about'], source: Asked['source']): Answered => {
  try {
    return { number, answer: QUESTIONS[about](source) }
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
