import type { Block } from './block.ts'
import type { Origin } from './origin.ts'
import type { Repair } from './repair.ts'

/** What an import makes of a file: the reading text, and how it came from the original text. */
export type Draft = {
  text: string
  blocks: Block[]
  repairs: Repair[]
  origins: Origin[]
}
