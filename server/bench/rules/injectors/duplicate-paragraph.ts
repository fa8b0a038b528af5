import type { Random } from '../../random.ts'
import type { Injector } from '../fault.ts'
import { proseOf } from '../prose.ts'

/** A paragraph that stands in the article twice: to the letter, or set in another way. */
export const duplicateParagraph: Injector = {
  rule: 'duplicate-paragraph',
  ways: [
    ({ text }, random) => {
      const paragraphs = proseOf(text)
      if (paragraphs.length < 2) return null
      const original = random.oneOf(paragraphs)
      const { end } = random.oneOf(paragraphs.filter((other) => other !== original))
      const words = text.slice(original.start, original.end)
      const copy = random.next() < 0.7 ? words : setAnew(words, random)
      const at = end + 2
      const moved = end <= original.start ? copy.length + 2 : 0
      return {
        text: `${text.slice(0, end)}\n\n${copy}${text.slice(end)}`,
        places: [
          { start: at, end: at + copy.length },
          { start: original.start + moved, end: original.end + moved },
        ],
        kind: copy === words ? 'to the letter' : 'set in another way',
      }
    },
  ],
}

/** As another program would have it: other quotation marks and dashes, or two spaces for one. */
const setAnew = (words: string, random: Random): string =>
  random.oneOf([
    words.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll('—', '--'),
    words.replaceAll(/([.!?]) /g, '$1  '),
    words
      .replaceAll(/(?<= )"/g, '“')
      .replaceAll(/"(?= |$)/g, '”')
      .replaceAll("'", '’'),
  ])
