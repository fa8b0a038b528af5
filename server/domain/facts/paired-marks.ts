import { inReadingOrder, type Span } from '#domain/article/span.ts'
import { type Mark, marksIn } from './quotation-marks.ts'

/**
 * What the quotation marks of one block come to. `pairs` reach from the first to the last mark; `open` are
 * opening marks that nothing closes and `closing` closing marks that nothing opened, both in reading order.
 * `begins` tells whether the block begins with an opening mark.
 */
export type PairedMarks = { pairs: Span[]; open: Span[]; closing: Span[]; begins: boolean }

/** Pairs the marks of the block that is `span` in the text; `idle` are marks that quote nothing in this text. */
export const pairedMarks = (text: string, { start, end }: Span, idle?: ReadonlySet<string>): PairedMarks => {
  const words = text.slice(start, end)
  const read = marksIn(words)
  if (read.length === 0) return NONE
  const marks = read
    .filter((mark) => !idle?.has(words.slice(mark.start, mark.end)))
    .map((mark) => ({ ...mark, start: start + mark.start, end: start + mark.end }))
  const begins = marks[0]?.role === 'opens' && BEFORE_FIRST.test(text.slice(start, marks[0].start))
  const paired = pair(marks)
  if (faults(paired) === 0 || marks.every(({ role }) => role !== 'unsure')) return { ...paired, begins }
  const withoutMeasures = pair(marks.filter(({ role }) => role !== 'unsure'))
  return { ...(faults(withoutMeasures) < faults(paired) ? withoutMeasures : paired), begins }
}

const NONE: PairedMarks = { pairs: [], open: [], closing: [], begins: false }

/** What may stand before a quotation at the beginning of a block: dashes, and the mark of a list item. */
const BEFORE_FIRST = /^(?:[\s—–•◦▪‣·*-]{0,6}|\(?\d{1,3}[.)]\s{1,3})$/

type Paired = Omit<PairedMarks, 'begins'>

const faults = ({ open, closing }: Paired): number => open.length + closing.length

/** Single marks are paired too, but one alone may be an apostrophe and is no fault. */
const pair = (marks: readonly Mark[]): Paired => {
  const paired: Paired = { pairs: [], open: [], closing: [] }
  const stack: Mark[] = []
  let single: { mark: Mark; inside: Mark | undefined } | null = null
  for (const mark of marks) {
    const inside = stack.at(-1)
    if (mark.family === 'single') {
      if (mark.role === 'opens') single ??= { mark, inside }
      else if (single !== null && single.inside === inside) {
        paired.pairs.push({ start: single.mark.start, end: mark.end })
        single = null
      }
      continue
    }
    if (single !== null && inside === single.inside && closes(mark, inside)) single = null
    take(mark, stack, paired)
  }
  paired.open.push(...stack.map(spanOf))
  paired.closing.splice(MOST_UNMATCHED)
  paired.pairs.sort((a, b) => a.start - b.start || b.end - a.end)
  paired.open.sort(inReadingOrder).splice(MOST_UNMATCHED)
  return paired
}

/** A block with more of them holds marks that mean something else. */
const MOST_UNMATCHED = 20

/** Quotations are nested no deeper: what has been open for longer was never closed. */
const DEEPEST = 8

const closes = ({ role, family }: Mark, inside: Mark | undefined): boolean =>
  role === 'closes' || (role !== 'opens' && inside?.family === family)

const take = (mark: Mark, stack: Mark[], { pairs, open, closing }: Paired): void => {
  if (!closes(mark, stack.at(-1))) {
    if (mark.role !== 'unsure') stack.push(mark)
    if (stack.length > DEEPEST) open.push(...stack.splice(0, 1).map(spanOf))
    return
  }
  const opener = stack.findLastIndex(({ family }) => family === mark.family)
  if (opener < 0) {
    closing.push(spanOf(mark))
    return
  }
  const [opened, ...unclosed] = stack.splice(opener)
  open.push(...unclosed.map(spanOf))
  if (opened) pairs.push({ start: opened.start, end: mark.end })
}

const spanOf = ({ start, end }: Mark): Span => ({ start, end })
