import type { Span } from './span.ts'

/** A stretch of one block. The id is random and survives revisions; it never depends on the words. */
export type Sentence = Span & { id: string }
