import type { Block } from '#domain/article/block.ts'
import type { Link as WordLink } from '#domain/article/link.ts'
import type { Span } from '#domain/article/span.ts'
import type { BookContent } from '#domain/book/entry.ts'
import type { IsoDate } from './calendar-date.ts'
import type { DateMention, DateReading } from './dates/date-mention.ts'
import { type CountedDate, counted, dateMentions } from './dates/mentions.ts'
import { writtenDates } from './dates/written-dates.ts'
import { type Link, linksOf, writtenOut } from './links.ts'
import { codeBlocks } from './code.ts'
import { type Cut, cutsIn } from './cuts.ts'
import { smallWordsIn } from './names/capitals.ts'
import { type Name, namesIn } from './names/names.ts'
import { type Occurrence, spellingsIn } from './names/spellings.ts'
import { type PairedMarks, pairedMarks } from './paired-marks.ts'
import { idleMarksOf } from './quotation-marks.ts'
import { type Quotations, quotationsIn } from './quotations.ts'
import { type Superlative, superlativesIn } from './superlatives.ts'
import { type Word, wordsOf } from './words.ts'
import { type Measure, measuresOf } from './quantities/measures.ts'
import { quantitiesOf } from './quantities/quantities.ts'
import type { Quantity } from './quantities/quantity.ts'

/** The part of an article that facts are read from. Sentences stand in reading order. */
export type FactSource = {
  publishedOn: IsoDate | null
  /** BCP 47 */
  language: string
  text: string
  blocks: readonly Block[]
  sentences: readonly Span[]
  links: readonly WordLink[]
  /** how editors read dates of the article where the desk reads them otherwise */
  readings?: readonly DateReading[]
  /** what the desk knows for sure, to hold the article against */
  book?: readonly BookContent[]
}

/** What the rules compare: the article, and what was read from it in layers. Spans are exact. */
export type Facts = Omit<FactSource, 'links'> & {
  links: readonly Link[]
  /** words that stand for a date, whether or not the calendar has it */
  writtenDates: readonly CountedDate[]
  /** the dates that could be told, in words and in addresses */
  dates: readonly DateMention[]
  words: readonly Word[]
  /** the numbers of the blocks that are no prose but code, markup or drawn tables */
  code: ReadonlySet<number>
  /** of each block */
  quotationMarks: readonly PairedMarks[]
  cuts: readonly Cut[]
  quotations: Quotations
  quantities: readonly Quantity[]
  measures: readonly Measure[]
  /** words that are somewhere written small */
  smallWords: ReadonlySet<string>
  names: readonly Name[]
  /** capitalised words that are never written small */
  spellings: ReadonlyMap<string, readonly Occurrence[]>
  superlatives: readonly Superlative[]
}

/** Every layer of facts there is: one file, one line here, one test. A layer may read those above it. */
const LAYERS: { [Layer in keyof Omit<Facts, keyof Omit<FactSource, 'links'>>]: Collect<Facts[Layer]> } = {
  links: ({ text, blocks, links }) => linksOf(text, blocks, links),
  writtenDates: ({ text, language, readings }, { links }) =>
    counted(writtenDates(text, writtenOut(text, links), language), readings),
  dates: ({ publishedOn, readings }, { links, writtenDates: dates }) =>
    dateMentions(dates, { links, publishedOn, readings }),
  words: ({ text, blocks, sentences }) => wordsOf(text, blocks, sentences),
  code: ({ text, blocks }) => codeBlocks(text, blocks),
  quotationMarks: ({ text, blocks }) => {
    const idle = idleMarksOf(text)
    return blocks.map((block) => pairedMarks(text, block, idle))
  },
  cuts: ({ text, blocks }, { quotationMarks, code }) => cutsIn(text, blocks, quotationMarks, code),
  quotations: ({ text, blocks }, { quotationMarks, cuts, code }) =>
    quotationsIn(text, blocks, quotationMarks, { cuts, code }),
  quantities: ({ text, blocks }) => quantitiesOf(text, blocks),
  measures: ({ text }, { quantities }) => measuresOf(text, quantities),
  smallWords: (_source, { words }) => smallWordsIn(words),
  names: ({ text }, { words, smallWords }) => namesIn(text, words, smallWords),
  spellings: ({ text, blocks }, { words, smallWords }) => spellingsIn(text, blocks, words, smallWords),
  superlatives: ({ text }, { words }) => superlativesIn(text, words),
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
