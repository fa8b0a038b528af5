import { Refusal } from './refusal.ts'

/** More than that many others in a row would have to be quicker. */
const TRIES = 20

/**
 * A write of whoever named no version goes to the latest there is. Somebody who was quicker in the
 * meantime is no reason to refuse it: nobody asked for that, and what they wrote stays in the history.
 * @param version what was named; null when nothing was
 * @param write looks what is there, and writes on that
 */
export const toLatest = async <Result>(
  version: number | null,
  write: () => Promise<Result>,
): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write()
    } catch (error) {
      const isLate = error instanceof Refusal && error.kind === 'stale'
      if (version !== null || !isLate || tries === TRIES) throw error
    }
  }
}
