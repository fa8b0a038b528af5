import type { Block } from '#domain/article/block.ts'
import type { Link as WordLink } from '#domain/article/link.ts'
import type { Span } from '#domain/article/span.ts'
import type { IsoDate } from './calendar-date.ts'
import { type Link, linksOf } from './links.ts'

/** The part of an article that facts are read from. Sentences stand in reading order. */
export type FactSource = {
  publishedOn: IsoDate | null
  /** BCP 47 */
  language: string
  text: string
  blocks: readonly Block[]
  sentences: readonly Span[]
  links: readonly WordLink[]
}

/** What the rules compare: the article, and what was read from it in layers. Spans are exact. */
export type Facts = Omit<FactSource, 'links'> & {
  links: readonly Link[]
}

/** Every layer of facts there is: one file, one line here, one test. A layer may read those above it. */
const LAYERS: { [Layer in keyof Omit<Facts, keyof Omit<FactSource, 'links'>>]: Collect<Facts[Layer]> } = {
  links: ({ text, blocks, links }) => linksOf(text, blocks, links),
}

type Collect<Layer> = (source: FactSource, facts: Facts) => Layer

/**
 * The facts of an article. Each layer is collected once, when something asks for it first: what goes wrong
 * in one is the concern of the rules that need it, and of no other.
 */
export const collectFacts = (source: FactSource): Facts => {
  const facts = { ...source } as unknown as Facts
  for (const [layer, collect] of Object.entries(LAYERS)) {
    let collected: { value: unknown } | undefined
    const get = () => (collected ??= { value: collect(source, facts) }).value
    Object.defineProperty(facts, layer, { get, enumerable: true })
  }
  return facts
}
