import { BLOCK_GAP, type Block } from '#domain/article/block.ts'
import { canonicalFinder } from '#domain/article/canonical-extent.ts'
import type { Draft } from '#domain/article/draft.ts'
import type { RepairKind } from '#domain/article/repair.ts'
import { gapsIn } from './gaps.ts'
import { type CanonicalPage, canonicalPage, repairId } from './canonical-page.ts'
import { type DraftBlock, originOf, type Piece, textOf } from './piece.ts'
import type { Reading } from './reading.ts'

/** Sets a reading as one canonical text, and writes down each repair with its place in both texts. */
export const compose = ({
  original,
  blocks: drafted,
  links,
}: Pick<Reading, 'original' | 'blocks' | 'links'>): Draft => {
  const page = canonicalPage(original)
  const gaps = gapsIn(drafted)
  const blocks: Block[] = []
  for (const block of drafted) {
    const { cut, pieces } = withoutCut(block)
    const from = gaps.take(cut ?? pieces[0] ?? cutAt(original.length))
    const to = cut?.to ?? pieces[0]?.from ?? from
    setGap(page, original, { text: blocks.length > 0 ? BLOCK_GAP : '', from, to, isCut: cut !== undefined })
    const start = page.position()
    for (const piece of pieces) page.set(piece, gaps.take(piece))
    const span = { start, end: page.position() }
    blocks.push({ kind: block.kind, ...span, ...(block.href === undefined ? {} : { href: block.href }) })
    if (block.moved) recordMove(page, original, block, span)
  }
  setGap(page, original, { text: '', from: gaps.last, to: original.length, isCut: false })
  const { text, repairs, origins } = page.result()
  const placed = canonicalFinder(origins)
  return {
    ...{ text, blocks, repairs, origins },
    links: links
      .flatMap(({ from, to, href }) => placed(from, to).map((span) => ({ ...span, href })))
      .sort((a, b) => a.start - b.start),
  }
}

/** The piece that cuts a block off the one before stands for the gap between them. */
const withoutCut = ({ pieces }: DraftBlock): { cut?: Piece; pieces: readonly Piece[] } => {
  const [first, ...rest] = pieces
  return first?.repair === 'split-block' ? { cut: first, pieces: rest } : { pieces }
}

const cutAt = (from: number): Piece => ({ text: '', from, to: from })

type Gap = { text: string; from: number; to: number; isCut: boolean }

/** What parts two blocks: copied where it is what the canonical text has there, else a repair. */
const setGap = (page: CanonicalPage, original: string, { text, from, to, isCut }: Gap): void => {
  const before = original.slice(from, to)
  if (isCut) page.set({ text, from, to, repair: 'split-block' })
  else if (before === text) page.set({ text, from, to })
  else page.set({ text, from, to, repair: gapRepair(before, text) })
}

/** Spaces and tabs alone are strays; another number of line breaks is what sets blocks apart. */
const gapRepair = (before: string, text: string): RepairKind => {
  const breaks = before.replaceAll('\r\n', '\n').replaceAll(/[^\n\r\f\u2028\u2029]/g, '')
  return breaks === text ? 'trimmed-space' : 'set-apart'
}

const recordMove = (
  page: CanonicalPage,
  original: string,
  block: DraftBlock,
  span: { start: number; end: number },
): void => {
  const start = originOf(block)
  const end = block.pieces.at(-1)?.to ?? start
  page.record({
    id: repairId('moved-block', start),
    kind: 'moved-block',
    span,
    original: { start, end },
    before: original.slice(start, end),
    after: textOf(block),
  })
}
