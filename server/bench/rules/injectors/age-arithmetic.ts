import type { Injector } from '../fault.ts'
import { withSentence } from '../prose.ts'
import { fullDate, yearOf } from './written-dates.ts'

const PEOPLE = [
  { name: 'Harriet Lowell', pronoun: 'She' },
  { name: 'Tomas Ferreira', pronoun: 'He' },
  { name: 'Ingrid Vance', pronoun: 'She' },
  { name: 'Samuel Ostrow', pronoun: 'He' },
] as const

/** An age that the year of birth, or a span of years that its own year, does not give by two years at least. */
export const ageArithmetic: Injector = {
  rule: 'age-arithmetic',
  ways: [
    ({ text, publishedOn }, random) => {
      const year = yearOf(publishedOn)
      const born = year - random.between(18, 88)
      const age = year - born + random.oneOf([1, -1]) * random.between(3, 12)
      const { name } = random.oneOf(PEOPLE)
      const sentence = random.oneOf([
        `${name}, ${age}, who was born in ${born}, came by train.`,
        `${name}, a ${age}-year-old teacher born in ${born}, spoke last.`,
        `${name} was born in ${born} and is ${age} years old.`,
        `${name} (born ${born}), ${age}, has lived there all along.`,
      ])
      return withSentence(text, random, sentence, 'year of birth')
    },
    ({ text, language, publishedOn }, random) => {
      const died = yearOf(publishedOn) - random.between(0, 30)
      const age = random.between(40, 95)
      const born = died - age
      const wrong = age + random.oneOf([1, -1]) * random.between(3, 12)
      const { name } = random.oneOf(PEOPLE)
      const from = fullDate(language, born, random.between(1, 12), random.between(1, 28))
      const sentence = random.oneOf([
        `${name} was born in ${born} and died in ${died} at the age of ${wrong}.`,
        `${name}, who was born on ${from}, died in ${died}, aged ${wrong}.`,
      ])
      return withSentence(text, random, sentence, 'birth and death')
    },
  ],
}
