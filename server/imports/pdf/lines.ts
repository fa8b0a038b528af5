import { type Row, rowsOf } from './rows.ts'
import type { TextItem } from './text-item.ts'

/** An item and the stretch `[start, end)` of its line's text that it stands for. */
export type PlacedItem = { item: TextItem; start: number; end: number }

/** One line of type: the items of a row in one column. Lengths as in `TextItem`. */
export type Line = {
  text: string
  placed: PlacedItem[]
  left: number
  right: number
  baseline: number
  /** Size and face of most of its letters */
  size: number
  font: string
  rtl: boolean
}

/** A gap of this much of the type's size is a space, whether or not the file has one there. */
const SPACE = 0.2

export const linesOf = (items: readonly TextItem[]): Line[] => rowsOf(items).map(lineOf)

export const lineOf = ({ items, baseline }: Row): Line => {
  const rtl = isRtl(items)
  const inOrder = [...items].sort((a, b) => (rtl ? b.right - a.right : a.left - b.left))
  const placed: PlacedItem[] = []
  let text = ''
  for (const item of inOrder) {
    const previous = placed.at(-1)?.item
    if (previous && isApart(previous, item, rtl)) text += ' '
    placed.push({ item, start: text.length, end: text.length + item.text.length })
    text += item.text
  }
  return {
    ...{ text, placed, baseline, rtl },
    left: Math.min(...items.map((item) => item.left)),
    right: Math.max(...items.map((item) => item.right)),
    size: commonest(items, (item) => item.size),
    font: commonest(items, (item) => item.font),
  }
}

export const isRtl = (items: readonly TextItem[]): boolean =>
  lettersIn(items.filter(({ rtl }) => rtl)) * 2 > lettersIn(items)

const lettersIn = (items: readonly TextItem[]): number =>
  items.reduce((count, { text }) => count + text.length, 0)

const isApart = (previous: TextItem, item: TextItem, rtl: boolean): boolean => {
  const gap = rtl ? previous.left - item.right : item.left - previous.right
  return gap > SPACE * Math.max(previous.size, item.size) || (gap > 0 && item.spaced)
}

/** What most letters have. */
const commonest = <Value>(items: readonly TextItem[], valueOf: (item: TextItem) => Value): Value => {
  const counts = new Map<Value, number>()
  for (const item of items) {
    const value = valueOf(item)
    counts.set(value, (counts.get(value) ?? 0) + item.text.length)
  }
  const [first, ...rest] = counts
  if (!first) throw new RangeError('a row has items')
  return rest.reduce((most, each) => (each[1] > most[1] ? each : most), first)[0]
}
