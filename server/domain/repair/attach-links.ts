import { type DraftBlock, type Piece, textOf } from './piece.ts'
import { BARE_URL } from './shapes.ts'

/** Links that are looked at in one row; a longer row is a page's navigation. */
const LONGEST_ROW = 20
/** How far back (in blocks) the label of an address may stand that was lifted out of a paragraph. */
const REACH = 3

/**
 * A bare address becomes the link of the "Related …" line it belongs to. Its characters are then no
 * longer read but stay known as a repair. Between the two there is nothing but other such lines, or
 * the one paragraph that the address was lifted out of.
 */
export const attachLinks = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  const result: (DraftBlock | null)[] = [...blocks]
  blocks.forEach((block, index) => {
    if (!isBareUrl(block) || block.href === undefined) return
    const at = labelFor(result, index)
    const label = at === null ? null : result[at]
    if (at === null || !label) return
    result[at] = { ...label, href: block.href, pieces: [...label.pieces, ...silent(block)] }
    result[index] = null
  })
  return result.filter((block) => block !== null)
}

type Row = readonly (DraftBlock | null)[]

const isBareUrl = (block: DraftBlock | null | undefined): boolean =>
  block?.kind === 'related' && BARE_URL.test(textOf(block))
const isOpenLabel = (block: DraftBlock | null | undefined): boolean =>
  block?.kind === 'related' && block.href === undefined

/** Several labels before as many addresses belong together one by one; otherwise the nearest label. */
const labelFor = (row: Row, index: number): number | null => {
  const labels = labelsBefore(row, index)
  const first = labels[0]
  if (first !== undefined)
    return labels.length === addressesFrom(row, index) ? first : (labels.at(-1) ?? first)
  if (isOpenLabel(row[index + 1])) return index + 1
  return row[index]?.moved ? labelBehindParagraph(row, index) : null
}

/** The open labels of the row of links that stands right before, in order. */
const labelsBefore = (row: Row, index: number): number[] => {
  const labels: number[] = []
  for (let at = index - 1; at >= index - LONGEST_ROW && isLink(row[at]); at -= 1) {
    if (isOpenLabel(row[at])) labels.unshift(at)
  }
  return labels
}

const isLink = (block: DraftBlock | null | undefined): boolean => block === null || block?.kind === 'related'

const addressesFrom = (row: Row, index: number): number => {
  let count = 0
  while (count < LONGEST_ROW && isBareUrl(row[index + count])) count += 1
  return count
}

const labelBehindParagraph = (row: Row, index: number): number | null => {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) if (isOpenLabel(row[at])) return at
  return null
}

/**
 * The address itself, one piece for each stretch of the original it covers: where something stood
 * inside it, that is not part of the address. What of the page was left out before or behind it
 * stays by itself.
 */
const silent = ({ pieces }: DraftBlock): Piece[] => {
  const first = pieces.findIndex(isRead)
  const last = pieces.findLastIndex(isRead)
  const stretches: Piece[] = []
  for (const { from, to } of pieces.slice(first, last + 1)) {
    const open = stretches.at(-1)
    if (open?.to === from) stretches[stretches.length - 1] = { ...open, to }
    else stretches.push({ text: '', from, to, repair: 'attached-link' })
  }
  return [...pieces.slice(0, first), ...stretches, ...pieces.slice(last + 1)]
}

const isRead = ({ text }: Piece): boolean => text !== ''
