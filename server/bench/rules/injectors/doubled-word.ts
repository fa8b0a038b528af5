import { type Injector, replaced } from '../fault.ts'
import { somewhere } from '../prose.ts'

/** A small word that nobody says twice, said twice. */
export const doubledWord: Injector = {
  rule: 'doubled-word',
  ways: [
    ({ text }, random) => {
      const found = somewhere(text, random, SMALL_WORD)
      if (!found) return null
      const [word] = found.match
      const end = found.at + word.length
      return replaced(text, { start: found.at, end }, `${word} ${word}`, 'one of the article’s own')
    },
  ],
}

const SMALL_WORD =
  /(?<=[\p{L},] )(?:the|a|an|to|of|and|with|for|from|at|by|was|were|his|their|its|would|into)(?= \p{L})/gu
