import type { Injector } from '../fault.ts'
import { withSentence } from '../prose.ts'
import { REFERENCE_BOOK } from '../reference-book.ts'
import { fullDate, MONTHS } from './written-dates.ts'

const DAY_MS = 86_400_000

/** An event of the reference book with a date beside it, with its year, that is not its own. */
export const eventDate: Injector = {
  rule: 'event-date',
  ways: [
    ({ text, language, publishedOn }, random) => {
      const events = REFERENCE_BOOK.filter(
        ({ kind, date }) => kind === 'event' && date !== null && date < publishedOn,
      )
      const { name, date } = random.oneOf(events)
      const shift =
        random.oneOf([1, -1]) * (random.next() < 0.5 ? random.between(1, 20) : random.between(366, 2_000))
      const wrong = new Date(Date.parse(date ?? '') + shift * DAY_MS)
      const [year, month, day] = [wrong.getUTCFullYear(), wrong.getUTCMonth() + 1, wrong.getUTCDate()]
      const written = fullDate(language, year, month, day)
      const isAnotherMonth = date?.slice(0, 7) !== wrong.toISOString().slice(0, 7)
      const isAnotherYear = date?.slice(0, 4) !== wrong.toISOString().slice(0, 4)
      const sentence = random.oneOf([
        `Her first book was about the ${name} (${written}).`,
        `The ${name} took place on ${written}, as every child knows.`,
        `The ${name} was on ${written}.`,
        ...(isAnotherMonth ? [`He still talks of the ${name} of ${MONTHS[month - 1]} ${year}.`] : []),
        ...(isAnotherYear ? [`He wrote his thesis about the ${year} ${name}.`] : []),
      ])
      return withSentence(text, random, sentence, 'sentence')
    },
  ],
}
