import type { Block, BlockKind } from '#domain/article/block.ts'
import { behindInterrupters } from '#domain/repair/cut-sentence.ts'
import { AGENCY } from '#domain/repair/shapes.ts'
import { howCut } from './halves.ts'
import type { PairedMarks } from './paired-marks.ts'

/**
 * A sentence that is cut in two: the numbers of the blocks that hold its halves, of which all blocks
 * between stand in the way, whether the cut is inside a quotation, and whether nothing else can be meant.
 */
export type Cut = { before: number; after: number; inQuotation: boolean; isSure: boolean }

/**
 * Every sentence that the text has in two blocks, in reading order: those that the import could not be
 * sure of, and those that an editor took apart again. A text whose lines were never joined is cut
 * everywhere: of that only what is interrupted is worth telling. Code is cut nowhere.
 */
export const cutsIn = (
  text: string,
  blocks: readonly Block[],
  marks: readonly PairedMarks[],
  code: ReadonlySet<number>,
): Cut[] => {
  const cuts: Cut[] = []
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const read = blocks.map((block) => ({ ...block, kind: kindByItsEnd(text, block) }))
  for (const [before, block] of read.entries()) {
    const after = behindInterrupters(read, before + 1)
    const next = read[after]
    const [left, right] = [marks[before], marks[after]]
    if (!next || !left || !right || !canBeCut(block, next) || code.has(before) || code.has(after)) continue
    const how = howCut({
      before: text.slice(block.start, block.end),
      after: text.slice(next.start, next.end),
      marks: [left, right],
      interrupted: after > before + 1,
      isCaptioned: read[before + 1]?.kind === 'credit',
      isHeading: block.kind === 'heading',
      isRest: cuts.at(-1)?.after === before,
      isFirst: before <= first,
    })
    if (how !== null) cuts.push({ before, after, inQuotation: isOpen(left, right), isSure: how === 'surely' })
  }
  return isUnjoined(cuts, blocks) ? cuts.filter(isApart) : cuts
}

const canBeCut = (block: Block, next: Block): boolean =>
  MAY_BE_CUT.has(block.kind) && next.kind === 'paragraph'
const isOpen = (left: PairedMarks, right: PairedMarks): boolean => left.open.length > 0 && !right.begins

/** A short half of a sentence looks like a heading. */
const MAY_BE_CUT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading'])

/** A caption whose credit stands in brackets behind it was taken for a paragraph. */
const kindByItsEnd = (text: string, { kind, start, end }: Block): BlockKind =>
  kind === 'paragraph' && CREDIT_IN_BRACKETS.test(text.slice(Math.max(start, end - LONGEST_CREDIT), end))
    ? 'caption'
    : kind

const LONGEST_CREDIT = 160
const CREDIT_IN_BRACKETS = new RegExp(
  `\\((?:(?:Photos?|Image|Picture|Credit|Video|Illustration|Graphic|Foto|Bild)\\b[^()]{0,120}|[^()]{0,120}\\b${AGENCY})\\)$`,
)

const isApart = ({ before, after }: Cut): boolean => after > before + 1

/** More than every third paragraph goes on in the next, with nothing between. */
const isUnjoined = (cuts: readonly Cut[], blocks: readonly Block[]): boolean => {
  const parted = cuts.filter((cut) => !isApart(cut)).length
  return parted > 2 && parted * 3 > blocks.filter(({ kind }) => kind === 'paragraph').length
}
