import { addressesIn } from '#domain/article/addresses.ts'
import type { Block } from '#domain/article/block.ts'
import { overlaps, type Span } from '#domain/article/span.ts'
import { type Behind, behind, currencyBefore, isApproximate } from './beside.ts'
import { joined } from './joined.ts'
import { kindOf } from './kind-of.ts'
import { type Numeral, numeralsIn } from './numerals.ts'
import type { Quantity } from './quantity.ts'

/** Every number of the article in reading order, block by block; those in addresses are none. */
export const quantitiesOf = (text: string, blocks: readonly Block[]): Quantity[] =>
  blocks.flatMap(({ start, end }) =>
    quantitiesIn(text.slice(start, end)).map((quantity) => ({
      ...quantity,
      span: { start: start + quantity.span.start, end: start + quantity.span.end },
    })),
  )

const quantitiesIn = (text: string): Quantity[] => {
  const numerals = numeralsIn(text)
  if (numerals.length === 0) return []
  const addresses = addressesIn(text).map(({ start, href }) => ({ start, end: start + href.length }))
  const quantities: Quantity[] = []
  let end = 0
  for (const numeral of numerals) {
    if (numeral.start < end || isIn(addresses, numeral)) continue
    const quantity = quantityOf(text, numeral)
    if (!quantity) continue
    quantities.push(quantity)
    end = quantity.span.end
  }
  return joined(text, quantities)
}

/** Addresses and numbers both stand in reading order: those that are over are not looked at again. */
const isIn = (addresses: Span[], numeral: Span): boolean => {
  while (addresses[0] && addresses[0].end <= numeral.start) addresses.shift()
  return addresses[0] !== undefined && overlaps(addresses[0], numeral)
}

const quantityOf = (text: string, numeral: Numeral): Quantity | null => {
  const before = currencyBefore(text, numeral.start)
  const tail = behind(text, numeral.end + article(text, numeral), before?.currency)
  const rest = tail.end > numeral.end && !isBare(tail) ? tail : { ...tail, end: numeral.end }
  if (isIdle(text, numeral, rest)) return null
  const minus = isNegative(text, numeral, rest)
  const start = (before?.start ?? numeral.start) - minus.length
  return {
    span: { start, end: rest.end },
    written: text.slice(start, rest.end),
    kind: kindOf(text, numeral, rest, before?.currency),
    ...sized(numeral, rest, minus !== '', isApproximate(text, start, rest.end)),
    ...withoutEnd(rest),
  }
}

/** `half a mile`: the unit stands behind the article. */
const article = (text: string, { kind, end }: Numeral): number =>
  kind === 'fraction' ? (/^ (?:of )?an?(?= )/.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0

const isBare = ({ unit, scale, percent, currency }: Behind): boolean =>
  [unit, scale, percent, currency].every((each) => each === undefined)

/** `one` and `half` are numbers only when something is measured or divided by them. */
const isIdle = (text: string, { start, end, kind, written, value }: Numeral, tail: Behind): boolean => {
  if (written === 'digits' || !isBare(tail)) return false
  if (kind === 'fraction') return !/^ of\b/.test(text.slice(end, end + 4))
  return kind === 'number' && value === 1 && text.slice(start, end).length === 3
}

const MINUS = /(?:^|[\s(])((?:minus )|[-−–])$/i

/** The minus of a temperature or a percentage; elsewhere it is a dash. */
const isNegative = (text: string, { start }: Numeral, { unit, percent }: Behind): string =>
  unit?.dimension === 'temperature' || percent
    ? (MINUS.exec(text.slice(Math.max(0, start - 7), start))?.[1] ?? '')
    : ''

const sized = (numeral: Numeral, { scale = 1 }: Behind, isMinus: boolean, approximate: boolean) => {
  const value = numeral.value * scale * (isMinus ? -1 : 1)
  const { down, up } = halves(numeral)
  const wider = (approximate ? 2 : 1) * scale
  const [below, above] = isMinus ? [up, down] : [down, up]
  return {
    value,
    low: value - below * wider,
    high: value + above * wider,
    step: numeral.step * scale,
    approximate,
  }
}

/** What rounds to 100 to one digit is 95 and more: below it a digit counts a tenth of what it counts above. */
const halves = ({ value, significant, step }: Numeral): { down: number; up: number } => {
  const isPower = significant > step && value === significant && Number.isInteger(Math.log10(value))
  return { down: significant / (isPower ? 20 : 2), up: significant / 2 }
}

const withoutEnd = ({ end: _end, ...rest }: Behind): Omit<Behind, 'end'> => rest
