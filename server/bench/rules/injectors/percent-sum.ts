import type { Random } from '../../random.ts'
import { type Injector, replaced } from '../fault.ts'
import { proseOf, withSentence } from '../prose.ts'
import { decimalsOf, written } from './rounding.ts'

/** Shares of one whole that are more than the whole: by three points at least, which no rounding is. */
export const percentSum: Injector = {
  rule: 'percent-sum',
  ways: [
    ({ text, language }, random) => {
      const [a, b, c] = shares(random)
      const word = language === 'en-GB' ? 'per cent' : 'percent'
      const people = random.between(301, 3_000).toLocaleString('en-US')
      const sentence = random.oneOf([
        `Of the ${people} people asked, ${a} ${word} were in favor, ${b} ${word} were against and ${c} ${word} had no opinion.`,
        `Ellery won ${a} ${word} of the vote, Sandhurst ${b} ${word} and Pomeroy ${c} ${word}.`,
        `Some ${a} ${word} of the money goes to schools, ${b} ${word} to roads and the remaining ${c} ${word} to pensions.`,
        `In the survey ${a}% said yes, ${b}% said no and ${c}% did not know.`,
      ])
      return withSentence(text, random, sentence, 'sentence')
    },
    ({ text }, random) => {
      const own = proseOf(text)
        .flatMap(({ start, end }) =>
          Array.from(text.slice(start, end).matchAll(SENTENCE), ({ index, 0: words }) => ({
            at: start + index,
            shares: Array.from(words.matchAll(SHARE), (match) => ({
              index: match.index,
              number: match[1] ?? '',
            })),
          })),
        )
        .filter(({ shares: all }) => all.length >= 3 && isWhole(all.map(({ number }) => Number(number))))
      if (own.length === 0) return null
      const sentence = random.oneOf(own)
      const { index, number } = random.oneOf(sentence.shares)
      const wrong = written(Number(number) + random.between(4, 25), decimalsOf(number))
      const start = sentence.at + index
      return replaced(text, { start, end: start + number.length }, wrong, 'one of the article’s own')
    },
  ],
}

const SENTENCE = /[^.!?]+(?:\.\d[^.!?]*)*[.!?]/g
const SHARE = /(?<![\d.])(\d{1,2}(?:\.\d)?)(?= per ?cent\b|%)/g

const isWhole = (all: readonly number[]): boolean =>
  Math.abs(all.reduce((sum, one) => sum + one, 0) - 100) < 1

const shares = (random: Random): [number, number, number] => {
  const a = random.between(30, 48)
  const b = random.between(20, Math.min(a, 90 - a))
  return [a, b, 100 - a - b + random.between(3, 20)]
}
