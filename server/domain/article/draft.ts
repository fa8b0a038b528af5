import type { Block } from './block.ts'
import type { Link } from './link.ts'
import type { Origin } from './origin.ts'
import type { Repair } from './repair.ts'

/**
 * What an import makes of a file: the reading text, and how it came from the original text. The
 * origins and the repairs (a moved block aside, which names words that have origins of their own)
 * tile both texts: every character of either belongs to exactly one of them.
 */
export type Draft = {
  text: string
  blocks: Block[]
  links: Link[]
  repairs: Repair[]
  origins: Origin[]
}
