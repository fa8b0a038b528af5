import type { Quantity } from '#domain/facts/quantities/quantity.ts'
import { isAlike, isPlain, QUALIFIED } from './percentages.ts'

/** A part of a whole that is told in percent as well: `12 of 48 (25%)`. */
export type Portion = { percent: Quantity; part: Quantity; whole: Quantity; isLoose: boolean }

const FEW_WORDS = "(?: [\\p{L}’'-]+){0,4}"
const OF_THE = '(?:the |its |his |her |their |all |those )?'

const OF = new RegExp(`^${FEW_WORDS} (?:out )?of ${OF_THE}${QUALIFIED}$`, 'u')
const STARTS_WITH_OF = new RegExp(`\\bof ${OF_THE}${QUALIFIED}$`, 'i')
const COMES_TO_PART = new RegExp(`^(?: [\\p{L}’'-]+){1,9}, (?:of (?:which|whom) )?${QUALIFIED}$`, 'u')
const IN_OTHER_WORDS = new RegExp(`^${FEW_WORDS}(?: \\(|, or )${QUALIFIED}$`, 'u')
const BY_THE_WAY = new RegExp(`^${FEW_WORDS}(?:,| \\(| [–—-]) (?:or )?${QUALIFIED}$`, 'u')
const CLOSES = /^(?:[),.;]| [–—-])/

/** Every portion of a sentence whose three numbers stand side by side. */
export const portionsIn = (text: string, all: readonly Quantity[]): Portion[] => {
  const amounts = all.filter(isPlain)
  return amounts.flatMap((first, index) => {
    const [second, third] = [amounts[index + 1], amounts[index + 2]]
    const portion = second && third && portionOf(text, first, second, third)
    return portion && isPossible(portion) && CLOSES.test(text.slice(endOf(portion), endOf(portion) + 2))
      ? [portion]
      : []
  })
}

const portionOf = (text: string, first: Quantity, second: Quantity, third: Quantity): Portion | null => {
  const [one, two] = [
    text.slice(first.span.end, second.span.start),
    text.slice(second.span.end, third.span.start),
  ]
  if (first.percent) {
    const isPart = third.percent === undefined && OF.test(one) && BY_THE_WAY.test(two)
    return isPart ? { percent: first, whole: second, part: third, isLoose: true } : null
  }
  if (!third.percent || second.percent || !IN_OTHER_WORDS.test(two)) return null
  if (OF.test(one)) return { part: first, whole: second, percent: third, isLoose: false }
  const before = text.slice(Math.max(0, first.span.start - 40), first.span.start)
  const isWhole = COMES_TO_PART.test(one) && (STARTS_WITH_OF.test(before) || / of (?:which|whom) /.test(one))
  return isWhole ? { whole: first, part: second, percent: third, isLoose: false } : null
}

const isPossible = ({ part, whole, percent }: Portion): boolean =>
  percent.percent === 'percent' && isAlike(part, whole) && part.value <= whole.value

const endOf = ({ part, percent }: Portion): number => Math.max(part.span.end, percent.span.end)
