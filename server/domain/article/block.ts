import type { Span } from './span.ts'

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'credit',
  'byline',
  'related',
  'notice',
] as const

export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A stretch of the canonical text with a kind. `href` is the address the whole block links to. */
export type Block = Span & { kind: BlockKind; href?: string }

/** What stands between two blocks of the canonical text. */
export const BLOCK_GAP = '\n\n'
