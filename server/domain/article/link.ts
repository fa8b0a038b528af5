import type { Span } from './span.ts'

/** Words of the canonical text that lead to an address. */
export type Link = Span & { href: string }
