import type { Request } from 'express'
import { type ImportLine, type ImportPreview, LINES_MEDIA_TYPE } from '#contract/import.ts'
import { problemOf, toProblem } from './problem.ts'

type Progress = Extract<ImportLine, { progress: unknown }>['progress']

/** Whether the caller wants to be told how far an import has come. */
export const wantsLines = (req: Request): boolean =>
  req.accepts(['json', LINES_MEDIA_TYPE]) === LINES_MEDIA_TYPE

/**
 * An import as lines: its progress while it lasts, then what came of it. A refusal is a line as well,
 * since the status has gone out by then.
 */
export async function* importLines(
  start: (tell: (progress: Progress) => void) => Promise<ImportPreview>,
): AsyncGenerator<ImportLine> {
  let reached: Progress | null = null
  let wake = () => {}
  const ended = endOf(
    start((progress) => {
      reached = progress
      wake()
    }),
  )
  for (;;) {
    const word = new Promise<null>((resolve) => {
      wake = () => resolve(null)
    })
    // Only how far it is now matters, not each step it took.
    if (reached !== null) {
      const progress = reached
      reached = null
      yield { progress }
      continue
    }
    const end = await Promise.race([ended, word])
    if (end === null) continue
    yield end.line
    // A fault of ours goes on to where faults are logged.
    if ('fault' in end) throw end.fault
    return
  }
}

type End = { line: ImportLine } | { line: ImportLine; fault: unknown }

const endOf = async (preview: Promise<ImportPreview>): Promise<End> => {
  try {
    return { line: { preview: await preview } }
  } catch (error) {
    const problem = toProblem(error)
    return problem ? { line: { problem } } : { line: { problem: FAULT }, fault: error }
  }
}

const FAULT = problemOf(500, 'internal', 'Something went wrong on the desk. Try again.')
