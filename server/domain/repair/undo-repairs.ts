import { apart } from './apart.ts'
import { repairId } from './canonical-page.ts'
import { type DraftBlock, originOf, type Piece } from './piece.ts'
import type { Reading } from './reading.ts'

/**
 * The reading without the repairs that are named: each place reads as it came in.
 * A line that was joined is a block of its own again, words that were cut off hang on again, what was
 * dropped or moved stands where it stood. Undoing one repair undoes those that rest on it: a block goes
 * back into the sentence it interrupted only if that sentence is cut again. The white space between
 * blocks is the canonical text's own and stays. Ids that name nothing are ignored.
 */
export const undoRepairs = (reading: Reading, ids: ReadonlySet<string>): Reading => {
  if (ids.size === 0) return reading
  const { original } = reading
  const undone = withCuts(reading.blocks, ids)
  const returning = returningBlocks(reading.blocks, undone)
  const blocks: DraftBlock[] = []
  for (const block of reading.blocks.filter((candidate) => !returning.has(candidate))) {
    const [first, ...rest] = apart(original, block, undone)
    const last = blocks.at(-1)
    const cut = first?.pieces[0]
    if (first && last && cut?.repair === 'split-block' && undone.has(repairId('split-block', cut.from))) {
      blocks[blocks.length - 1] = hangingOn(original, last, first)
    } else if (first) blocks.push(first)
    blocks.push(...rest)
  }
  const back = [...returning].map(({ moved: _moved, ...block }) => block)
  const settled = back.reduce(putBack, blocks)
  const strays = strayAddresses(settled)
  return {
    ...reading,
    blocks: [...strays].reduce(
      putBack,
      settled.filter((block) => !strays.has(block)),
    ),
  }
}

/** With the seams that must open so that the moved blocks among `ids` can go back between them. */
const withCuts = (blocks: readonly DraftBlock[], ids: ReadonlySet<string>): ReadonlySet<string> => {
  const all = new Set(ids)
  let seams: readonly Piece[] = []
  for (const block of blocks) {
    const at = originOf(block)
    if (!block.moved) seams = seamsIn(block)
    else if (ids.has(repairId('moved-block', at))) {
      const seam = seams.find(({ from }) => from > at)
      if (seam) all.add(repairId('healed-sentence', seam.from))
    }
  }
  return all
}

/** The moved blocks that go back: those named, and those that stood where a seam opens. */
const returningBlocks = (
  blocks: readonly DraftBlock[],
  undone: ReadonlySet<string>,
): ReadonlySet<DraftBlock> => {
  const returning = new Set<DraftBlock>()
  let seams: readonly Piece[] = []
  for (const block of blocks) {
    const at = originOf(block)
    if (!block.moved) seams = seamsIn(block)
    else {
      const seam = seams.find(({ from }) => from > at)
      const opens = seam !== undefined && undone.has(repairId('healed-sentence', seam.from))
      if (opens || undone.has(repairId('moved-block', at))) returning.add(block)
    }
  }
  return returning
}

const seamsIn = ({ pieces }: DraftBlock): Piece[] =>
  pieces.filter(({ repair }) => repair === 'healed-sentence')

/** A credit and the caption it was cut off are one paragraph again, with the space that parted them. */
const hangingOn = (original: string, caption: DraftBlock, credit: DraftBlock): DraftBlock => {
  const [cut, ...words] = credit.pieces
  const space = cut ? [{ text: original.slice(cut.from, cut.to), from: cut.from, to: cut.to }] : []
  return { ...caption, kind: 'paragraph', pieces: [...caption.pieces, ...space, ...words] }
}

/** Addresses of their own again that stand beside the line they were the link of, before what they stood behind. */
const strayAddresses = (blocks: readonly DraftBlock[]): ReadonlySet<DraftBlock> => {
  const strays = new Set<DraftBlock>()
  let behind = Number.POSITIVE_INFINITY
  for (const block of blocks.toReversed()) {
    const at = originOf(block)
    if (block.kind === 'related' && !block.moved && at > behind) strays.add(block)
    else if (!block.moved) behind = at
  }
  return strays
}

/**
 * Puts a block before the first that stood behind it, those that stay moved aside. In the middle of one
 * that is not cut it has no place: there it stays moved behind it.
 */
const putBack = (blocks: DraftBlock[], block: DraftBlock): DraftBlock[] => {
  const at = originOf(block)
  const found = blocks.findIndex(({ moved, pieces }) => !moved && (pieces[0]?.from ?? 0) > at)
  const index = found < 0 ? blocks.length : found
  const isInside = (blocks[index - 1]?.pieces.at(-1)?.to ?? 0) > at
  return blocks.toSpliced(index, 0, isInside ? { ...block, moved: true } : block)
}
