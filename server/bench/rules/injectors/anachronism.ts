import type { Injector } from '../fault.ts'
import { withSentence } from '../prose.ts'
import { fullDate, yearOf } from './written-dates.ts'

/** A later year told as if it were over. */
export const anachronism: Injector = {
  rule: 'anachronism',
  ways: [
    ({ text, publishedOn }, random) => {
      const year = yearOf(publishedOn) + random.between(1, 12)
      const sentence = random.oneOf([
        `The bridge was opened in ${year}, after four years of work.`,
        `In ${year} the company lost half of its customers.`,
        `Her mother died in ${year}.`,
        `They moved to the coast in ${year} and stayed.`,
        `The law was passed in ${year} and has not been changed.`,
        `He was elected to the council in ${year}.`,
        `In ${year}, prices fell for the first time.`,
      ])
      return withSentence(text, random, sentence, 'a later year')
    },
    ({ text, language, publishedOn }, random) => {
      const year = yearOf(publishedOn) + random.between(1, 12)
      const date = fullDate(language, year, random.between(1, 12), random.between(1, 28))
      const sentence = random.oneOf([
        `The last ship left the yard on ${date}.`,
        `On ${date}, the court rejected the appeal.`,
        `She resigned on ${date}.`,
        `The first case was reported on ${date}, in a village near the border.`,
      ])
      return withSentence(text, random, sentence, 'a later day')
    },
  ],
}
