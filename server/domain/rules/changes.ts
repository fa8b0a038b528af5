import type { Span } from '#domain/article/span.ts'
import type { Quantity } from '#domain/facts/quantities/quantity.ts'
import { isAlike, isPlain, QUALIFIED } from './percentages.ts'

/** A change told with both ends: `rose 10% to $5.5m from $5m`. */
export type Change = {
  percent: Quantity
  from: Quantity
  to: Quantity
  /** 1 up, −1 down, 0 where the words do not say */
  direction: 1 | -1 | 0
  /** the words name a span of time of their own, so that the two ends may be of another one */
  isLoose: boolean
}

const ENDS_WITH_TO = new RegExp(`\\bto ${QUALIFIED}$`, 'i')
const ENDS_WITH_FROM = new RegExp(`\\bfrom ${QUALIFIED}$`, 'i')
/** The two ends belong together as long as no other thought comes between. */
const BREAKS = /[;:“”"()]|\b(?:and|but|while|whereas|which|who|after|before|compared|versus|than|since)\b/i
const LONGEST_GAP = 45
const APPOSED = new RegExp(
  `^[\\p{L}\\d’' ]{0,30}(?:,| [–—-]| \\() ?(?:(?:or|up|down|that is|representing|marking) )?(?:by )?(?:(?:an?|the) )?(?:\\p{Ll}{3,12} ){0,2}(?:of )?${QUALIFIED}$`,
  'u',
)
/** `10% more than in Minsk`, `10% of the total` tell of something else. */
const TELLS_MORE = /^ (?:of|more|less|fewer|above|below|higher|lower|chance|stake|share)\b/
const LOOSE = /\b(?:year|month|week|quarter|decade|day)s?\b/i

/** Every change of a sentence whose percentage and ends stand side by side. */
export const changesIn = (text: string, sentence: Span, all: readonly Quantity[]): Change[] => {
  const amounts = all.filter(isPlain)
  return amounts.flatMap((first, index) => {
    const [second, third] = [amounts[index + 1], amounts[index + 2]]
    if (!second || !third) return []
    const change =
      percentFirst(text, [first, second, third]) ?? percentLast(text, sentence, [first, second, third])
    return change ? [{ ...change, direction: directionOf(text, sentence, change.percent) }] : []
  })
}

type Three = readonly [Quantity, Quantity, Quantity]
type Ends = Omit<Change, 'direction'>

const percentFirst = (text: string, [percent, second, third]: Three): Ends | null => {
  if (!percent.percent || !isAlike(second, third)) return null
  const [before, between] = [gapOf(text, percent, second), gapOf(text, second, third)]
  if (before === null || between === null) return null
  const isLoose = LOOSE.test(before)
  if (ENDS_WITH_TO.test(before) && ENDS_WITH_FROM.test(between))
    return { percent, to: second, from: third, isLoose }
  if (ENDS_WITH_FROM.test(before) && ENDS_WITH_TO.test(between))
    return { percent, from: second, to: third, isLoose }
  return null
}

const percentLast = (text: string, sentence: Span, [first, second, percent]: Three): Ends | null => {
  if (
    !percent.percent ||
    !isAlike(first, second) ||
    TELLS_MORE.test(text.slice(percent.span.end, percent.span.end + 12))
  ) {
    return null
  }
  const between = gapOf(text, first, second)
  const apposed = text.slice(second.span.end, percent.span.start)
  if (between === null || apposed.length > 60 || !APPOSED.test(apposed)) return null
  const before = text.slice(Math.max(sentence.start, first.span.start - 40), first.span.start)
  if (ENDS_WITH_FROM.test(before) && ENDS_WITH_TO.test(between))
    return { percent, from: first, to: second, isLoose: false }
  if (ENDS_WITH_TO.test(before) && ENDS_WITH_FROM.test(between))
    return { percent, to: first, from: second, isLoose: false }
  return null
}

/** The words between two numbers, if they leave them together. */
const gapOf = (text: string, a: Quantity, b: Quantity): string | null => {
  const gap = text.slice(a.span.end, b.span.start)
  return gap.length > LONGEST_GAP || BREAKS.test(gap) ? null : gap
}

const DOWN =
  'fell|falls?|falling|fallen|dropp?(?:ed|ing|s)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|slid|slipped|shrank|shrunk|cut|cuts|lower(?:ed)?|down|plung(?:e|ed)|tumbled?|sank|reduc(?:e|ed|ing|tion)|dip(?:ped)?|lost|narrowed|slump(?:ed)?|shed'
const UP =
  'rose|rises?|rising|risen|gr[eo]wn?|growing|growth|increas(?:e|ed|es|ing)|climb(?:ed|s)?|jump(?:ed|s)?|up|gain(?:ed|s)?|higher|surged?|soar(?:ed)?|raised|raise|expanded|widened|leap|leapt|swelled'
const DIRECTION = new RegExp(`\\b(?:(${DOWN})|(?:${UP}))\\b`, 'gi')

/** The noun right behind the percentage decides, else the last verb before it. */
const directionOf = (text: string, sentence: Span, { span }: Quantity): Change['direction'] => {
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + 14))
  const before = text.slice(Math.max(sentence.start, span.start - 120), span.start)
  const [noun] = behind.matchAll(DIRECTION)
  const word = noun ?? [...before.matchAll(DIRECTION)].at(-1)
  if (!word) return 0
  return word[1] === undefined ? 1 : -1
}
