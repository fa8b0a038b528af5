import type { Random } from '../../random.ts'
import type { DatedArticle } from '../clean-articles.ts'
import type { Fault, Injector, Spoil } from '../fault.ts'
import { inProse } from '../prose.ts'

/** Words around the cut that a finding may name. */
const NEAR = 60
/** Between two words of one sentence, and not where a pause could be taken for its end. */
const INSIDE = /(?<=[\p{L}\d,] )(?=["“‘(]?[\p{L}\d])/gu
const FROM_EITHER_END = 15

const ADDRESS = 'https://www.example.com/world/what-we-know-so-far'
const BLOCKS = [
  `Related: What we know so far\n\n${ADDRESS}`,
  `Related article: What we know so far ${ADDRESS}`,
  'Read more: What we know so far',
  'See also: Opposition urges union to reject the vote',
  ADDRESS,
]

const cutBy =
  (kind: string, block: (random: Random) => string): Spoil =>
  ({ text }: DatedArticle, random): Fault | null => {
    const cuts = inProse(text, INSIDE).filter(({ match, at }) => {
      const before = at - match.index
      return at - before >= FROM_EITHER_END && match.input.length - match.index >= FROM_EITHER_END
    })
    if (cuts.length === 0) return null
    const { at } = random.oneOf(cuts)
    const between = block(random)
    const gap = between === '' ? '\n\n' : `\n\n${between}\n\n`
    return {
      text: `${text.slice(0, at - 1)}${gap}${text.slice(at)}`,
      places: [{ start: at - NEAR, end: at + gap.length + NEAR }],
      kind,
    }
  }

/** A sentence cut in two by a line that links elsewhere, or by nothing but a new paragraph. */
export const splitSentence: Injector = {
  rule: 'split-sentence',
  isHealed: true,
  ways: [
    cutBy('by a related link', (random) => random.oneOf(BLOCKS)),
    cutBy('by a related link', (random) => random.oneOf(BLOCKS)),
    cutBy('by a new paragraph', () => ''),
  ],
}
