import { ageArithmetic } from './age-arithmetic.ts'
import { anachronism } from './anachronism.ts'
import { bookName } from './book-name.ts'
import { doubledWord } from './doubled-word.ts'
import { duplicateParagraph } from './duplicate-paragraph.ts'
import { eventDate } from './event-date.ts'
import { figureDrift } from './figure-drift.ts'
import { impossibleDate } from './impossible-date.ts'
import { linkDate } from './link-date.ts'
import { mixedScript } from './mixed-script.ts'
import { nameVariant } from './name-variant.ts'
import { officeTerm } from './office-term.ts'
import { percentChange } from './percent-change.ts'
import { percentSum } from './percent-sum.ts'
import { quoteBalance } from './quote-balance.ts'
import { resolvedDate } from './resolved-date.ts'
import { roleDrift } from './role-drift.ts'
import type { Rule } from './rule.ts'
import { splitSentence } from './split-sentence.ts'
import { unitConversion } from './unit-conversion.ts'
import { weekdayDate } from './weekday-date.ts'

/** Every rule there is: one file, one line here, one test. */
export const RULES: readonly Rule[] = [
  linkDate,
  weekdayDate,
  impossibleDate,
  anachronism,
  eventDate,
  officeTerm,
  splitSentence,
  quoteBalance,
  nameVariant,
  bookName,
  roleDrift,
  duplicateParagraph,
  doubledWord,
  mixedScript,
  unitConversion,
  percentChange,
  percentSum,
  ageArithmetic,
  figureDrift,
  resolvedDate,
]
