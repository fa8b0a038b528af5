import type { Injector } from '../fault.ts'
import { withSentence } from '../prose.ts'
import { REFERENCE_BOOK } from '../reference-book.ts'
import { slipped } from './slipped.ts'

const LONG_ENOUGH = 6

/** Somebody of the reference book, named in full with a single slip of the pen in the surname. */
export const bookName: Injector = {
  rule: 'book-name',
  ways: [
    ({ text }, random) => {
      const words = random.oneOf(NAMES)
      const written = [...words.slice(0, -1), slipped(words.at(-1) ?? '', random)].join(' ')
      const sentence = random.oneOf([
        `The note was found by ${written} on the stairs.`,
        `${written} had seen it all before.`,
        `It was ${written}’s idea, and a good one.`,
        `They had written to ${written}, who never answered.`,
      ])
      return withSentence(text, random, sentence, 'sentence')
    },
  ],
}

const NAMES = REFERENCE_BOOK.flatMap(({ kind, name, holder }) => (kind === 'name' ? [name] : [holder ?? '']))
  .map((name) => name.split(' '))
  .filter((words) => words.length > 1 && (words.at(-1)?.length ?? 0) >= LONG_ENOUGH)
