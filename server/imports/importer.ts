import type { FoundDetails } from '#domain/article/details.ts'
import type { Reading } from '#domain/repair/reading.ts'

/** Bytes that came in, and what was said about them; the bytes themselves have the last word. */
export type Source = {
  bytes: Uint8Array
  filename?: string
  /** As the browser or a server named it, parameters aside, in lower case */
  mediaType?: string
  /** The character set that was named along with the media type */
  charset?: string
  /** The address they were fetched from, after redirects */
  url?: string
  /** The importer that was asked for by name; pasted text that talks of HTML is still text */
  as?: string
  /** What the editor says it is written in, so that nobody needs to guess */
  language?: string
}

/** How far a long reading has come, for the person who waits. */
export type Progress = { done: number; of: number; unit: string }

export type ReadResult =
  { ok: true; reading: Reading; details: FoundDetails } | { ok: false; problem: string }

/**
 * One way in. `read` never throws on foreign data: what it cannot read it refuses with a sentence
 * that says why and what to do. It runs in a worker that is ended when it takes too long or holds
 * too much, so it need not watch the clock itself. Libraries are loaded when there is something to
 * read, so that a worker is up in no time whatever it is for.
 */
export type Importer = {
  id: string
  /** What people call it: "Word document" */
  title: string
  /** Without the dot, in lower case */
  extensions: readonly string[]
  mediaTypes: readonly string[]
  /** What its bytes are given back as: never anything that a browser would run */
  originalMediaType: string
  /** Whether the bytes themselves say that they are of this kind, whatever they are called. */
  recognises: (bytes: Uint8Array) => boolean
  read: (source: Source, tell: (progress: Progress) => void) => Promise<ReadResult> | ReadResult
}
