import type { Block } from '#domain/article/block.ts'
import type { IsoDate } from './calendar-date.ts'
import type { Link as WordLink } from '#domain/article/link.ts'
import { type Link, linksOf } from './links.ts'

/** What the rules compare, collected once per revision. */
export type Facts = { publishedOn: IsoDate | null; links: Link[] }

/** The part of an article that facts are read from. */
export type FactSource = {
  publishedOn: IsoDate | null
  text: string
  blocks: readonly Block[]
  links: readonly WordLink[]
}

export const collectFacts = ({ publishedOn, text, blocks, links }: FactSource): Facts => ({
  publishedOn,
  links: linksOf(text, blocks, links),
})
