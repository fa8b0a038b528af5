import { addDays, type IsoDate } from '#domain/facts/calendar-date.ts'
import type { BookContent } from '#domain/book/entry.ts'
import type { Injector } from '../fault.ts'
import { withSentence } from '../prose.ts'
import { REFERENCE_BOOK } from '../reference-book.ts'

/** A holder of the reference book with the office, in an article of before or after the term. */
export const officeTerm: Injector = {
  rule: 'office-term',
  ways: [
    ({ text, publishedOn }, random) => {
      const { name, holder } = random.oneOf(REFERENCE_BOOK.filter((entry) => isNotHeld(entry, publishedOn)))
      const sentence = random.oneOf([
        `The bridge was opened by ${name} ${holder} and the mayor.`,
        `${name} ${holder} declined to comment.`,
        `Nobody had asked ${holder}, the ${name}, and nobody will.`,
        `A spokeswoman for ${name} ${holder} said there was no such letter.`,
      ])
      return withSentence(text, random, sentence, 'sentence')
    },
  ],
}

const isNotHeld = ({ kind, from, to }: BookContent, day: IsoDate): boolean =>
  kind === 'office' &&
  ((from !== null && addDays(day, DAYS_CLEAR) < from) || (to !== null && to < addDays(day, -DAYS_CLEAR)))

const DAYS_CLEAR = 10
