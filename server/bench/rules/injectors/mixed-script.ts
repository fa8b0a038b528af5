import { type Injector, replaced } from '../fault.ts'
import { somewhere } from '../prose.ts'

/** Letters of other scripts that look like ours: Cyrillic, and one that is Greek. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  v: 'ν',
}

/** A word with one letter of another script in it. */
export const mixedScript: Injector = {
  rule: 'mixed-script',
  ways: [
    ({ text }, random) => {
      const found = somewhere(text, random, /(?<!\p{L})[A-Za-z]{4,}(?!\p{L})/gu)
      if (!found) return null
      const [word] = found.match
      const places = Array.from(word, (letter, index) => ({ letter, index })).filter(
        ({ letter }) => letter in LOOKALIKES,
      )
      if (places.length === 0) return null
      const { letter, index } = random.oneOf(places)
      const mixed = word.slice(0, index) + (LOOKALIKES[letter] ?? '') + word.slice(index + 1)
      return replaced(
        text,
        { start: found.at, end: found.at + word.length },
        mixed,
        'one of the article’s own',
      )
    },
  ],
}
