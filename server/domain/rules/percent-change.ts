import type { Span } from '#domain/article/span.ts'
import { inSentences } from '#domain/facts/quantities/in-sentences.ts'
import { type Interval, meet, type Quantity } from '#domain/facts/quantities/quantity.ts'
import { type Change, changesIn } from './changes.ts'
import { amount, percentage, toldAs } from './percentages.ts'
import { type Portion, portionsIn } from './portions.ts'
import type { Noticed, Rule } from './rule.ts'

/** The two ends of a change give its percentage, a part and its whole give the share. */
export const percentChange: Rule = {
  id: 'percent-change',
  title: 'Percentage that its own numbers do not give',
  confidence: 'precise',
  languages: ['en'],
  flags: 'A change or a share in percent that does not follow from the two numbers told with it.',
  doesNotFlag: [
    'what rounding of any of the three numbers explains, tens of percent within a point',
    'about, nearly, more than: within a tenth of the percentage',
    'a change of percentages that is right in percentage points',
    'annualised rates, and what is adjusted for inflation, seasons, currencies or like for like',
    'two numbers of different units or currencies, and ranges',
    'a percentage that is compared with something else, or whose base is not told',
    'percentages of something else in brackets: 20 of 50 states (5% of the people)',
  ],
  mightBeFine: 'The percentage may be of another span of time, or of numbers before they were rounded.',
  precision: {
    rate: null,
    evidence:
      'No false alarm and no true one in 25 changes told with both ends in the news articles that were counted.',
  },
  *check({ text, sentences, quantities }) {
    for (const { sentence, quantities: all } of inSentences(sentences, quantities)) {
      if (all.length < 3 || !all.some(({ percent }) => percent) || isAdjusted(text, sentence)) continue
      for (const change of changesIn(text, sentence, all)) yield* changed(change)
      for (const portion of portionsIn(text, all)) yield* shared(portion)
    }
  },
}

const ADJUSTED =
  /annuali[sz]ed|annual (?:rate|pace|average)|inflation|adjust|constant|real terms|like[- ]for[- ]like|same[- ]store|organic|comparable|excluding|exchange rate|per capita|compound|(?:per|each|every) year|currenc(?:y|ies)/i

const isAdjusted = (text: string, { start, end }: Span): boolean => ADJUSTED.test(text.slice(start, end))

function* changed(change: Change): Iterable<Noticed> {
  const { percent, from, to } = change
  const isOfPercent = (from.percent ?? to.percent) !== undefined
  if (percent.percent === 'points' && !isOfPercent) return
  const ends = readings(from, to)
  const isRight = ends.some(
    ([a, b]) =>
      (isOfPercent && fits(change, { low: b.low - a.high, high: b.high - a.low })) ||
      (percent.percent === 'percent' && fits(change, relative(a, b))),
  )
  if (!isRight) yield isOfPercent ? pointsFinding(change) : changeFinding(change, ends)
}

const changeFinding = (change: Change, ends: Ends[]): Noticed => {
  const { percent, from, to, direction, isLoose } = change
  const slip = slipOf(change, ends)
  const actual = (to.value / from.value - 1) * 100
  const told = `${signOf(actual)}${toldAs(actual, percent)}`
  const said = `${direction < 0 ? '−' : ''}${percent.written}`
  return {
    ...compared(percent, from, to, isLoose || slip?.isHint === true || isOppositeOnly(change, ends)),
    message: `From ${from.written} to ${to.written} is ${told}, not ${said}${slip ? `: ${slip.words}` : ''}.`,
    values: {
      ...{ from: from.written, to: to.written, percent: percent.written, recomputed: told },
      arithmetic: `${to.written} / ${from.written} − 1 = ${told}; text says ${percent.written}`,
    },
  }
}

const pointsFinding = ({ percent, from, to, isLoose }: Change): Noticed => {
  const points = Math.round((to.value - from.value) * 100) / 100
  const told = `${signOf(points)}${Math.abs(points)} points`
  return {
    ...compared(percent, from, to, isLoose || percent.percent === 'percent'),
    message: `From ${from.written} to ${to.written} is ${told}, not ${percent.written}.`,
    values: {
      ...{ from: from.written, to: to.written, percent: percent.written, recomputed: told },
      arithmetic: `${to.written} − ${from.written} = ${told}; text says ${percent.written}`,
    },
  }
}

function* shared({ percent, part, whole, isLoose }: Portion): Iterable<Noticed> {
  const [a, b] = [amount(part), amount(whole)]
  if (meet(percentage(percent), { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 })) return
  const told = toldAs((part.value / whole.value) * 100, percent)
  yield {
    ...compared(percent, part, whole, isLoose),
    message: `${part.written} of ${whole.written} is ${told}, not ${percent.written}.`,
    values: {
      ...{ part: part.written, whole: whole.written, percent: percent.written, recomputed: told },
      arithmetic: `${part.written} / ${whole.written} = ${told}; text says ${percent.written}`,
    },
  }
}

const compared = (percent: Quantity, one: Quantity, other: Quantity, isHint: boolean) => {
  const spans: [Span, ...Span[]] = [percent.span, one.span, other.span]
  const noticed = { about: '', spans, category: 'number', severity: 'major' } as const
  return isHint ? ({ ...noticed, confidence: 'hint' } as const) : noticed
}

const signOf = (change: number): string => (change < 0 ? '−' : '+')

type Ends = readonly [from: Interval, to: Interval]

/** Of `from 5 to 6 million` the five may be millions too. */
const readings = (from: Quantity, to: Quantity): Ends[] => {
  const ends: Ends[] = [[amount(from), amount(to)]]
  if (from.scale === undefined && to.scale !== undefined)
    ends.push([scaled(amount(from), to.scale), amount(to)])
  return ends
}

const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by })

const relative = (a: Interval, b: Interval): Interval => ({
  low: (b.low / a.high - 1) * 100,
  high: (b.high / a.low - 1) * 100,
})

const fits = ({ percent, direction }: Pick<Change, 'percent' | 'direction'>, actual: Interval): boolean => {
  const { low, high } = percentage(percent)
  const isUp = direction >= 0 && meet({ low, high }, actual)
  return isUp || (direction <= 0 && meet({ low: -high, high: -low }, actual))
}

const isOppositeOnly = (change: Change, ends: Ends[]): boolean =>
  ends.some(([a, b]) => fits({ ...change, direction: 0 }, relative(a, b)))

/** How the wrong percentage may have come about. */
const slipOf = ({ percent }: Change, ends: Ends[]): { words: string; isHint: boolean } | null => {
  const unsigned = { percent, direction: 0 } as const
  if (ends.some(([a, b]) => fits(unsigned, relative(b, a)))) {
    return { words: 'it is the change as a share of the later number', isHint: true }
  }
  const isMultiple = ends.some(([a, b]) =>
    meet(percentage(percent), { low: (b.low / a.high) * 100, high: (b.high / a.low) * 100 }),
  )
  return isMultiple ? { words: 'it is the later number as a share of the earlier one', isHint: false } : null
}
