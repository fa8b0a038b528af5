import type { Injector } from '../fault.ts'
import { ageArithmetic } from './age-arithmetic.ts'
import { anachronism } from './anachronism.ts'
import { bookName } from './book-name.ts'
import { doubledWord } from './doubled-word.ts'
import { duplicateParagraph } from './duplicate-paragraph.ts'
import { eventDate } from './event-date.ts'
import { impossibleDate } from './impossible-date.ts'
import { linkDate } from './link-date.ts'
import { mixedScript } from './mixed-script.ts'
import { nameVariant } from './name-variant.ts'
import { officeTerm } from './office-term.ts'
import { percentChange } from './percent-change.ts'
import { percentSum } from './percent-sum.ts'
import { quoteBalance } from './quote-balance.ts'
import { splitSentence } from './split-sentence.ts'
import { unitConversion } from './unit-conversion.ts'
import { weekdayDate } from './weekday-date.ts'

/** For each precise rule what makes its fault, written from what the fault is and not from how it is found. */
export const INJECTORS: readonly Injector[] = [
  linkDate,
  splitSentence,
  weekdayDate,
  impossibleDate,
  anachronism,
  eventDate,
  officeTerm,
  unitConversion,
  percentChange,
  percentSum,
  ageArithmetic,
  nameVariant,
  bookName,
  quoteBalance,
  duplicateParagraph,
  doubledWord,
  mixedScript,
]
