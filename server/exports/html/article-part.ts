import type { BlockKind } from '#domain/article/block.ts'
import { runs } from '#domain/article/runs.ts'
import { overlaps } from '#domain/article/span.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Dossier } from '../dossier.ts'
import { escaped } from '../xml.ts'

const ELEMENTS: Record<BlockKind, string> = {
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
  credit: 'p',
  byline: 'p',
  related: 'p',
  notice: 'p',
}

/** Each flag with the number that it has throughout the report. */
export type Numbered = { id: string; number: number; start: number; end: number; flag: Flag }

export const numbered = (flags: readonly Flag[]): Numbered[] =>
  flags.map((flag, index) => ({ id: flag.id, number: index + 1, ...flag.span, flag }))

/** The article with a number behind the last of the words of each flag, and beside it what the flag says. */
export function* articlePart({ article }: Dossier, flags: readonly Numbered[]): Generator<string> {
  const { text, blocks } = article.revision
  let first = 0
  yield `<section aria-label="Article" lang="${escaped(article.language)}">\n`
  for (const block of blocks) {
    // Both stand in reading order: what ends before this block is not looked at again.
    while (first < flags.length && (flags[first]?.end ?? 0) <= block.start) first += 1
    const here: Numbered[] = []
    for (let index = first; index < flags.length && (flags[index]?.start ?? 0) < block.end; index += 1) {
      const flag = flags[index]
      if (flag && overlaps(flag, block)) here.push(flag)
    }
    const name = ELEMENTS[block.kind]
    const beginning = here.filter(({ start }) => start >= block.start)
    yield `<div class="block"><${name} class="${block.kind}" dir="auto">${words(text, block, here)}</${name}>${notes(beginning)}</div>\n`
  }
  yield '</section>\n'
}

const words = (text: string, block: { start: number; end: number }, flags: readonly Numbered[]): string =>
  runs(block, flags)
    .map(({ start, end, ids }) => {
      const said = escaped(text.slice(start, end))
      if (ids.length === 0) return said
      const lying = flags.filter(({ id }) => ids.includes(id))
      const ending = lying.filter((flag) => flag.end === end || (end === block.end && flag.end > end))
      const severity = lying.map(({ flag }) => flag.severity).join(' ')
      const numbers = ending.map(({ number }) => `<a href="#flag-${number}">${number}</a>`).join(', ')
      return `<mark class="${severity}">${said}</mark>${numbers === '' ? '' : `<sup>${numbers}</sup>`}`
    })
    .join('')

const notes = (flags: readonly Numbered[]): string =>
  flags.length === 0
    ? ''
    : `<aside>${flags
        .map(
          ({ number, flag: { category, severity, note } }) =>
            `<p dir="auto"><b>${number}</b> ${category}, ${severity}: ${escaped(shortened(note))}</p>`,
        )
        .join('')}</aside>`

const IN_THE_MARGIN = 160

/** The whole of it stands in the table. */
const shortened = (note: string): string => {
  const characters = [...note.slice(0, 2 * IN_THE_MARGIN)]
  return characters.length <= IN_THE_MARGIN ? note : `${characters.slice(0, IN_THE_MARGIN - 1).join('')}…`
}
