import { createHash } from 'node:crypto'
import type { HistoryEntry } from '#domain/review/history.ts'
import { CHAIN_START } from './manifest.ts'

/** The hash of a line: SHA-256 over the hash before it and the JSON of the line itself, hexadecimal. */
export const chained = (previous: string, json: string): string =>
  createHash('sha256').update(previous).update(json).digest('hex')

/**
 * A history as lines, each its hash, a space, and the entry as JSON: no entry can be changed, left out
 * or put between without changing every hash that follows.
 */
export const historyChain = (history: readonly HistoryEntry[]) => {
  let head = CHAIN_START
  return {
    *lines(): Generator<string> {
      for (const entry of history) {
        const json = JSON.stringify(entry)
        head = chained(head, json)
        yield `${head} ${json}\n`
      }
    },
    /** Of the lines that were read. */
    head: () => head,
  }
}
