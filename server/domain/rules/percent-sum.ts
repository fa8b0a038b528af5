import type { Block } from '#domain/article/block.ts'
import type { Span } from '#domain/article/span.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { inSentences } from '#domain/facts/quantities/in-sentences.ts'
import type { Quantity } from '#domain/facts/quantities/quantity.ts'
import { plainYears } from './plain-years.ts'
import type { Noticed, Rule } from './rule.ts'
import { shown } from './shown.ts'

/** Rounding each of a few shares takes no whole further than this. */
const TOLERANCE_POINTS = 1.5
const FEWEST = 3

/** The shares of one whole are no more than the whole. */
export const percentSum: Rule = {
  id: 'percent-sum',
  title: 'Shares that are more than the whole',
  confidence: 'precise',
  languages: ['en'],
  flags:
    'Three or more percentages in one sentence or list, told as shares of one whole, that add up to more than 101.5.',
  doesNotFlag: [
    'sums that rounding explains',
    'answers of which several could be given, or that say both, also or more than one',
    'rates, growth, chances, discounts, and anything that is compared with before',
    'shares of different groups, places or years',
    'shares of a share: including, of whom',
    'sums below a hundred: what is left may be untold',
  ],
  mightBeFine: 'Several answers may have been allowed, or the shares may be of different wholes.',
  precision: {
    rate: null,
    evidence: 'Not measured on news articles yet; tables checked by machines allow the same 1.5 points.',
  },
  *check(facts) {
    const { text, sentences, quantities } = facts
    for (const { sentence, quantities: all } of inSentences(sentences, quantities)) {
      const shares = sharesOf(all)
      if (shares.length < FEWEST || !isTooMuch(shares)) continue
      const words = text.slice(sentence.start, sentence.end)
      if (areOfSeveral(text, words, shares) || plainYears(text, all).length > 1) continue
      if (EXCLUSIVE.test(words)) yield noticed(shares, 'sure')
      else if (SHARED.test(words)) yield noticed(shares, 'hint')
    }
    yield* inLists(facts)
  },
}

const sharesOf = (all: readonly Quantity[]): Quantity[] =>
  all.filter(
    ({ kind, percent, range, value }) =>
      kind === 'amount' && percent === 'percent' && !range && value > 0 && value < 100,
  )

const isTooMuch = (shares: readonly Quantity[]): boolean => {
  const rounding = shares.reduce((sum, { step, approximate }) => sum + (approximate ? step * 2 : step) / 2, 0)
  return sumOf(shares) > 100 + Math.max(TOLERANCE_POINTS, rounding)
}

/** Through thousandths, where a sum of decimals would show its error. */
const sumOf = (shares: readonly Quantity[]): number =>
  Math.round(shares.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000

/** Whoever has one of these has no other. */
const EXCLUSIVE =
  /\b(?:votes?|ballots|seats|budget|money|spending|electorate|the (?:rest|remaining|remainder)|undecided|no opinion|(?:did not|didn['’]t|do not|don['’]t) know|unsure|not sure|abstain(?:ed)?|split|divided|breakdown|consists?|compris(?:e|es|ed|ing)|made up of)\b/i
const SHARED =
  /\b(?:against|opposed|poll|survey|respondents|of those|account(?:s|ed|ing)? for|mak(?:e|es|ing) up|shares?|market|sales|revenues?|total)\b/i

const NO_SHARES =
  /\b(?:rose|risen|rises?|fell|falls?|fallen|grew|grown|growth|growing|(?<!ma(?:de|ke|kes|king) )up|down|increas\p{Ll}+|decreas\p{Ll}+|declin\p{Ll}+|dropped|gain(?:ed|s)?|higher|lower|rates?|inflation|interest|unemployment|tax(?:es)?|tariffs?|discounts?|chances?|probability|likely|margins?|effective|efficacy|turnout|compared|than|earlier|ago|confidence|approv\p{Ll}+|capacity|complete|fat|alcohol|humidity)\b|\bfrom \d/iu
const SEVERAL_ANSWERS =
  /\b(?:multiple|more than one|several|could (?:choose|pick|name|give|select)|both|also|either|as well|overlap\p{Ll}*|allowed|each)\b/iu
const PART_OF_PART = /\b(?:including|of (?:whom|which|them|these)|among them)\b/i
const OF_GROUP = /^ of (?:the |its |all |those )?([\p{L}-]+)/u
const OTHER_GROUPS = /\b(?:among|in) (?:the )?[\p{L}-]+/gu
const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|first|second|third|fourth) ?(?:quarter|round)?\b/g

/** Each has its own whole, or one who is counted in one may be counted in another. */
const areOfSeveral = (text: string, words: string, shares: readonly Quantity[]): boolean => {
  if (NO_SHARES.test(words) || SEVERAL_ANSWERS.test(words) || PART_OF_PART.test(words)) return true
  const groups = new Set(
    shares.flatMap(({ span }) => OF_GROUP.exec(text.slice(span.end, span.end + 40))?.[1] ?? []),
  )
  const places = new Set(
    words.match(OTHER_GROUPS)?.filter((place) => /^among|in (?:the )?\p{Lu}/u.test(place)),
  )
  return groups.size > 1 || places.size > 1 || (words.match(MONTHS)?.length ?? 0) > 1
}

/** Items of a list with one share each. The line before it or an item has to say that they are shares. */
function* inLists({ text, blocks, quantities }: Facts): Iterable<Noticed> {
  const byBlock = new Map(
    inSentences(blocks, quantities).map((each) => [each.sentence.start, each.quantities]),
  )
  for (const { items, before } of listsOf(blocks)) {
    const shares = items.flatMap(({ start }) => {
      const ofItem = sharesOf(byBlock.get(start) ?? [])
      return ofItem.length === 1 ? ofItem : []
    })
    if (shares.length < FEWEST || shares.length !== items.length || !isTooMuch(shares)) continue
    const words = text.slice((before ?? items[0])?.start, items.at(-1)?.end)
    const areShares = (EXCLUSIVE.test(words) || SHARED.test(words)) && !areOfSeveral(text, words, shares)
    if (areShares) yield noticed(shares, 'hint')
  }
}

type List = { items: Block[]; before: Block | undefined }

const listsOf = (blocks: readonly Block[]): List[] => {
  const lists: List[] = []
  let previous: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      if (previous?.kind === 'list-item') lists.at(-1)?.items.push(block)
      else lists.push({ items: [block], before: previous })
    }
    previous = block
  }
  return lists
}

const noticed = (shares: readonly Quantity[], sureness: 'sure' | 'hint'): Noticed => {
  const [first, ...others] = shares.map(({ span }) => span)
  const sum = sumOf(shares)
  const spans = [first, ...others] as [Span, ...Span[]]
  return {
    about: '',
    spans,
    ...(sureness === 'hint' ? { confidence: 'hint' } : {}),
    message: `The shares ${shares.map(({ written }) => written).join(', ')} add up to ${shown(sum)}%.`,
    values: {
      shares: shares.map(({ value }) => value).join(', '),
      sum,
      arithmetic: `${shares.map(({ value }) => value).join(' + ')} = ${shown(sum)}%`,
    },
    category: 'number',
    severity: 'major',
  }
}
