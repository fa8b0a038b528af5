import { type Injector, replaced } from '../fault.ts'
import { somewhere } from '../prose.ts'

/** A small word that no sentence needs twice (as it may need had had, that that, is is, in in), said twice. */
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

const SMALL_WORD = /(?<=[\p{L},] )(?:the|a|an|to|of|and|or|but|from|their|would)(?= \p{L})/gu
