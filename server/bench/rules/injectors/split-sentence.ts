import type { Random } from '../../random.ts'
import { wrapColumn } from '../../wrap-column.ts'
import type { Fault, Injector, Spoil } from '../fault.ts'
import { proseOf } from '../prose.ts'

/** Words around the cut that a finding may name. */
const NEAR = 60
/** A line that ends like this may end its sentence. */
const ENDS = /[.?!:;)\]"'”’]$/

const ADDRESS = 'https://www.example.com/world/what-we-know-so-far'
const BLOCKS = [
  `Related: What we know so far\n\n${ADDRESS}`,
  `Related article: What we know so far ${ADDRESS}`,
  'Read more: What we know so far',
  'See also: Opposition urges union to reject the vote',
  ADDRESS,
]

/** Where a sentence runs on from one line of a column to the next: there pages and links fall in between. */
const cutsIn = (text: string, random: Random): number[] => {
  const width = random.between(60, 90)
  return proseOf(text).flatMap(({ start, end }) => {
    let at = start
    return wrapColumn(text.slice(start, end), width)
      .slice(0, -1)
      .flatMap((line) => {
        at += line.length + 1
        return ENDS.test(line) ? [] : [at]
      })
  })
}

const cutBy =
  (kind: string, blocks: readonly string[]): Spoil =>
  ({ text }, random): Fault | null => {
    const cuts = cutsIn(text, random)
    if (cuts.length === 0) return null
    const at = random.oneOf(cuts)
    const between = random.oneOf(blocks)
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
    cutBy('by a related link', BLOCKS),
    cutBy('by a related link', BLOCKS),
    cutBy('by a new paragraph', ['']),
  ],
}
