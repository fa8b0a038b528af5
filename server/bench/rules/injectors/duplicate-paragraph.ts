import type { Injector } from '../fault.ts'
import { proseOf } from '../prose.ts'

/** A near duplicate has nine words of ten in common with the first, so only a long one can spare one. */
const LONG = 40

/** A paragraph that stands in the article twice, to the letter or all but a word. */
export const duplicateParagraph: Injector = {
  rule: 'duplicate-paragraph',
  ways: [
    ({ text }, random) => {
      const paragraphs = proseOf(text)
      if (paragraphs.length < 2) return null
      const original = random.oneOf(paragraphs)
      const { end } = random.oneOf(paragraphs.filter((other) => other !== original))
      const words = text.slice(original.start, original.end)
      const isLong = new Set(words.split(' ')).size >= LONG
      const copy = random.next() < 0.3 && isLong ? words.replace(/ (?:the|a|and) /, ' some ') : words
      const at = end + 2
      const isBefore = end <= original.start
      const moved = isBefore ? copy.length + 2 : 0
      return {
        text: `${text.slice(0, end)}\n\n${copy}${text.slice(end)}`,
        places: [
          { start: at, end: at + copy.length },
          { start: original.start + moved, end: original.end + moved },
        ],
        kind: copy === words ? 'to the letter' : 'all but a word',
      }
    },
  ],
}
