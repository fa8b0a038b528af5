import type { Numeral } from './numerals.ts'
import type { QuantityKind } from './quantity.ts'
import type { Behind } from './beside.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? ?$`)
const BEHIND_DAY = new RegExp(`^(?: of)? ${MONTH}\\b`)
/** `10 a.m.`, `1000 GMT`, `5 o’clock` */
const BEHIND_TIME = /^ ?(?:[ap]\.?m\b|GMT\b|UTC\b|BST\b|CET\b|ET\b|o['’]clock|hrs\b)/i
const NAMED =
  /(?:\b(?:No|Nos|no|nos)\.|\b(?:Section|Article|Chapter|Part|Page|Room|Route|Highway|Flight|Channel|Grade|Level|Phase|Type|Group|Rule|Resolution|Number|Figure|Table|page|section|article|chapter|room|number|grade|level|phase|channel|paragraph|line|season|episode|week|day|stage|round|platform|gate)|[#§№])[ \u00a0]?$/
/** A name before the digits, as in Boeing 737, unless a counted thing follows. */
const AFTER_NAME = /(?:[^.!?:;”"’)\n] |[^.!?:;”"’) ]\n)\p{Lu}[\p{L}’']+[ \u00a0]$/u
/** `4-6 seats`, but `lost 4-6 in Minsk` */
export const IS_COUNTED = /^[ \u00a0-](?:\p{Ll}{2,20}s|people|men|women|children)(?!\p{L})/u
/** `mid-1990s`, `COVID-19`, `x2`, `2.0.1`, `’16` */
const GLUED_BEFORE = /(?:[\p{L}_@][-–]?|\p{N}[.,/:]?|['’])$/u
const AGE_BEHIND = /^(?:[- ]years?[- ](?:olds?\b)|[- ]months?[- ]olds?\b|yo\b|-y-o\b)/i
const AGE_BEFORE = /\b(?:aged?|at the age of)[ \u00a0]$/i
/** Ann Lee, 37, … and Ann Lee (born 1979), 37, … */
const AGE_BETWEEN_COMMAS = /(?:\p{Lu}[\p{L}’'.-]*|\)), $/u

/** What a number is there for, by the words around it and by how it is written. */
export const kindOf = (
  text: string,
  numeral: Numeral,
  behind: Behind,
  sign: string | undefined,
): QuantityKind => {
  const before = text.slice(Math.max(0, numeral.start - 40), numeral.start)
  const after = text.slice(behind.end, behind.end + 30)
  if (numeral.kind !== 'number') return ofNoNumber(numeral, behind)
  if (numeral.written === 'words') return ageOr('amount', before, after, numeral)
  if (isMeasured(behind, sign)) return isGlued(before) ? 'label' : 'amount'
  if (isYear(text, numeral) && isGlued(before)) return 'year'
  if (isDecade(after)) return 'year'
  if (isLabel(before, after, numeral)) return 'label'
  return /^(?:st|nd|rd|th)\b/.test(after) ? 'ordinal' : ofBare(text, before, after, numeral)
}

/** It stands in a date, behind `Section` and the like, or in one word with letters. */
const isLabel = (before: string, after: string, numeral: Numeral): boolean =>
  isGlued(before) || isPartOfDate(before, after, numeral) || NAMED.test(before)

const ofBare = (text: string, before: string, after: string, numeral: Numeral): QuantityKind => {
  if (/^[\p{L}_]|^[/.:]\d/u.test(after)) return 'label'
  if (isYear(text, numeral) && !AGE_BEHIND.test(after)) return 'year'
  return ageOr(isNamedAfter(before, after, numeral) ? 'label' : 'amount', before, after, numeral)
}

const ofNoNumber = ({ kind }: Numeral, behind: Behind): QuantityKind => {
  if (kind === 'ordinal') return 'ordinal'
  if (kind === 'other') return 'label'
  return isMeasured(behind, undefined) ? 'amount' : 'fraction'
}

const isMeasured = ({ scale, percent, currency, unit }: Behind, sign: string | undefined): boolean =>
  [scale, percent, currency, unit, sign].some((each) => each !== undefined)

const isGlued = (before: string): boolean => GLUED_BEFORE.test(before)

const isDecade = (after: string): boolean => /^['’]?s\b/.test(after)

const isPartOfDate = (before: string, after: string, { value }: Numeral): boolean =>
  (value <= 31 && (BEFORE_DAY.test(before) || BEHIND_DAY.test(after))) || BEHIND_TIME.test(after)

/** Four digits without a comma between 1000 and 2100: what a newspaper counts has a comma there. */
const isYear = (text: string, { start, end, value }: Numeral): boolean =>
  end - start === 4 && value >= 1000 && value < 2100 && !text.slice(start, end).includes('.')

const isNamedAfter = (before: string, after: string, { value }: Numeral): boolean =>
  value < 10_000 && AFTER_NAME.test(before) && !IS_COUNTED.test(after)

const ageOr = (kind: QuantityKind, before: string, after: string, { value }: Numeral): QuantityKind => {
  const isWhole = Number.isInteger(value) && value > 0 && value < 125
  if (!isWhole) return kind
  if (AGE_BEHIND.test(after) || AGE_BEFORE.test(before)) return 'age'
  return AGE_BETWEEN_COMMAS.test(before) && /^[,.)]/.test(after) ? 'age' : kind
}
