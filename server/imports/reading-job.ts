import type { Progress, Source } from './importer.ts'
import { readSource, type SourceOutcome } from './read-source.ts'

/** What a reading process says: that it is up, how far it is, and at last what came of it. */
export type Word = { begun: true } | { progress: Progress } | { outcome: SourceOutcome } | { fault: string }

/** Reads what it is sent, one after the other, until nobody is there any more to send anything. */
export const runReadingJobs = (): void => {
  process.on('message', (source: Source) => void answer(source))
  process.on('disconnect', () => process.exit())
}

const answer = async (source: Source): Promise<void> => {
  say({ begun: true })
  try {
    // A Buffer stays one on its way here, and there are libraries that take none.
    const bytes = new Uint8Array(source.bytes)
    say({ outcome: await readSource({ ...source, bytes }, (progress) => say({ progress })) })
  } catch (error) {
    say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

const say = (word: Word): void => {
  process.send?.(word)
}
