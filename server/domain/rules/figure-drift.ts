import type { Span } from '#domain/article/span.ts'
import { meet, type Quantity } from '#domain/facts/quantities/quantity.ts'
import { type CountedThing, countedThings } from './counted-things.ts'
import type { Noticed, Rule } from './rule.ts'

/** Two and three of a kind are told of many things; a dozen is a figure. */
const LEAST = 10
/** Further apart they are figures of different things. */
const MOST_APART = 3
/** Below it any two numbers look like a slip of each other. */
const LEAST_TO_MISTYPE = 1000

/** The same thing is counted twice, and not alike. */
export const figureDrift: Rule = {
  id: 'figure-drift',
  title: 'Same thing, two figures',
  confidence: 'hint',
  languages: ['en'],
  flags:
    'Two different numbers of dead, injured, detained and the like in one article, and two long numbers of the same thing that differ by one digit or by two that changed places.',
  doesNotFlag: [
    'numbers that rounding explains: nearly 7,000 and 6,700',
    'updates: rose to, so far, earlier, initially, and others beside them: another, more, in total',
    'sentences that name different days, years or places',
    'a part and its whole: including, of them',
    'ranges, money, measures and percentages',
    'items of lists',
    'numbers below ten, and those more than three times as large as the other',
    'things that are counted in three ways or more: they are of different days or places',
  ],
  mightBeFine: 'The two numbers may be of different days, places or groups.',
  precision: { rate: null, evidence: 'Not measured yet on news articles, and therefore a hint.' },
  *check(facts) {
    const { text } = facts
    for (const things of grouped(countedThings(facts))) {
      const [first, second] = things
      if (!first || !second || !isDrift(first, second)) continue
      if (isApart(text, first.sentence, second.sentence)) continue
      yield noticed(first, second)
    }
  },
}

/** By what is counted, each number once. What has three of them or one is left out. */
const grouped = (things: readonly CountedThing[]): CountedThing[][] => {
  const groups = new Map<string, Map<number, CountedThing>>()
  for (const thing of things) {
    const numbers = groups.get(thing.head) ?? new Map<number, CountedThing>()
    if (!numbers.has(thing.quantity.value)) numbers.set(thing.quantity.value, thing)
    groups.set(thing.head, numbers)
  }
  return [...groups.values()].filter(({ size }) => size === 2).map((numbers) => [...numbers.values()])
}

const isDrift = (first: CountedThing, second: CountedThing): boolean => {
  const [small, large] = [first.quantity, second.quantity].sort((a, b) => a.value - b.value)
  if (!small || !large || small.value < LEAST || first.sentence === second.sentence) return false
  if (meet(small, large) || large.value / small.value > MOST_APART) return false
  return first.isFate || isMistyped(small, large)
}

const isMistyped = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [String(a.value), String(b.value)]
  if (a.value < LEAST_TO_MISTYPE || one.length !== other.length || one.endsWith('00')) return false
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  const [p, q] = places
  if (p === undefined || places.length === 1) return true
  return places.length === 2 && q === p + 1 && one[p] === other[q] && one[q] === other[p]
}

const UPDATED =
  /\b(?:rose|risen|rising|climbed|increased|grew|up from|down from|another|others?|more|additional|further|earlier|previous(?:ly)?|initial(?:ly)?|at first|first|second|revised|so far|later|since|until|alone|including|among (?:them|the)|of (?:them|whom|those|the)|remaining|still|total|overall|each|every|average|record|compared|last|ago|separate(?:ly)?|similar|only|expected|could|would|between)\b/i
const DAYS =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|(?:19|20)\d\d|today|yesterday|overnight)(?!\d)/g
const PLACES = /\b(?:in|at|near|from|across|outside) (?:the )?\p{Lu}[\p{L}-]+/gu

/** The words of the two sentences give each number a reason of its own. */
const isApart = (text: string, a: Span, b: Span): boolean => {
  const [one, other] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
  return (
    UPDATED.test(one) ||
    UPDATED.test(other) ||
    [DAYS, PLACES].some((named) => differ(one.match(named), other.match(named)))
  )
}

const differ = (one: string[] | null, other: string[] | null): boolean =>
  one !== null && other !== null && !one.some((each) => other.includes(each))

const noticed = ({ head, quantity: a }: CountedThing, { quantity: b }: CountedThing): Noticed => {
  const [small, large] = [a, b].sort((x, y) => x.value - y.value)
  const apart = ((large?.value ?? 0) - (small?.value ?? 0)).toLocaleString('en')
  return {
    about: head,
    spans: [b.span, a.span],
    message: `The article has ${a.written} ${head} in one place and ${b.written} in another.`,
    values: {
      ...{ first: a.written, second: b.written, counted: head },
      arithmetic: `${large?.written ?? ''} − ${small?.written ?? ''} = ${apart}`,
    },
    category: 'number',
    severity: 'query',
  }
}
