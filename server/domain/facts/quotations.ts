import type { Block, BlockKind } from '#domain/article/block.ts'
import { contains, inReadingOrder, type Span } from '#domain/article/span.ts'
import { readsOn } from '#domain/repair/reads-on.ts'
import type { Cut } from './cuts.ts'
import type { PairedMarks } from './paired-marks.ts'

/**
 * Words in quotation marks, marks included. `depth` is 0 for one that stands in no other. One that
 * goes over several paragraphs has a part in each: `goesOn` says that the next part follows.
 */
export type Quotation = Span & { depth: number; goesOn: boolean }

/** A mark without its counterpart, and the number of its block. */
export type UnmatchedMark = Span & { block: number; opens: boolean }

/** The quotations in reading order, part by part, and the marks left over. */
export type Quotations = { parts: readonly Quotation[]; unmatched: readonly UnmatchedMark[] }

/** Text flows through these; a quotation opened in one may be closed in the next. */
const FLOW: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item'])
/** Text in which marks are looked at by themselves. In the others they may be cut off. */
const ALONE: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'caption'])

/**
 * The quotations of an article, and the marks that have no counterpart. A quotation over several
 * paragraphs is opened anew in each and closed in the last (Chicago Manual of Style, 13.32); one that
 * is closed in the next paragraph without being opened anew counts as one, too, and so does a
 * list of which only the first and the last point have marks. Code quotes by other rules.
 */
export const quotationsIn = (
  text: string,
  blocks: readonly Block[],
  marks: readonly PairedMarks[],
  { cuts, code }: { cuts: readonly Cut[]; code: ReadonlySet<number> },
): Quotations => {
  const read: Read = { parts: [], unmatched: [], carried: null }
  const resumed = new Set(cuts.map(({ after }) => after))
  for (const [number, block] of blocks.entries()) {
    const own = marks[number]
    if (!own || code.has(number)) continue
    if (ALONE.has(block.kind)) take(read, { ...own, number })
    if (!FLOW.has(block.kind)) continue
    const goesOn = () =>
      block.kind === 'list-item' ||
      resumed.has(number) ||
      (read.carried !== null && readsOnFrom(text, read.carried, block))
    const closing = resume(read, block, own, goesOn) ? own.closing.slice(1) : own.closing
    const last = own.open.at(-1)
    take(read, { pairs: own.pairs, open: own.open.slice(0, -1), closing, number })
    if (last) read.carried = { mark: last, number, from: last.start, end: block.end }
  }
  if (read.carried) read.unmatched.push(unclosed(read.carried))
  return { parts: nested(read.parts), unmatched: read.unmatched.sort(inReadingOrder) }
}

type Part = Span & { goesOn: boolean }
/** A quotation that is open at the end of a block: its mark with the block of that, and its latest part. */
type Carried = { mark: Span; number: number; from: number; end: number }
type Read = { parts: Part[]; unmatched: UnmatchedMark[]; carried: Carried | null }

/** Takes what a block holds by itself. */
const take = (
  read: Read,
  { pairs, open, closing, number: block }: Omit<PairedMarks, 'begins'> & { number: number },
): void => {
  for (const pair of pairs) read.parts.push({ ...pair, goesOn: false })
  for (const mark of open) read.unmatched.push({ ...mark, block, opens: true })
  for (const mark of closing) read.unmatched.push({ ...mark, block, opens: false })
}

/** Goes on in this block with the quotation that is open; tells whether its first closing mark ends that. */
const resume = (
  read: Read,
  block: Block,
  { begins, pairs, closing: [closing] }: PairedMarks,
  goesOn: () => boolean,
): boolean => {
  const carried = read.carried
  if (carried === null) return false
  const closes = !begins && closing !== undefined
  const isInside = !begins && !closes && pairs.length === 0 && goesOn()
  read.carried = isInside ? { ...carried, from: block.start, end: block.end } : null
  if (begins || closes || isInside) read.parts.push({ start: carried.from, end: carried.end, goesOn: true })
  else read.unmatched.push(unclosed(carried))
  if (closes) read.parts.push({ start: block.start, end: closing.end, goesOn: false })
  return closes
}

const unclosed = ({ mark, number }: Carried): UnmatchedMark => ({ ...mark, block: number, opens: true })

/** Enough of a block to tell whether its last sentence is over. */
const ENDING = 160

const readsOnFrom = (text: string, { end }: Carried, block: Block): boolean =>
  readsOn(text.slice(Math.max(0, end - ENDING), end), text.slice(block.start, block.start + ENDING))

/** In reading order, each with the number of those around it. */
const nested = (parts: readonly Part[]): Quotation[] => {
  const around: Part[] = []
  return parts
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((part) => {
      while (around.length > 0 && !contains(around.at(-1) ?? part, part)) around.pop()
      around.push(part)
      return { ...part, depth: around.length - 1 }
    })
}
