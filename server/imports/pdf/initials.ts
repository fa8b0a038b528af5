import type { TextItem } from './text-item.ts'

/** An initial so many times larger than its text reaches down over several lines. */
const LARGER = 1.8
const INITIAL = /^["“‘«]?\p{Lu}$/u

/** Sets the large initials of a page as the letters they are: first in the first line beside them. */
export const withSmallInitials = (items: readonly TextItem[]): TextItem[] =>
  items.map((item, index) =>
    INITIAL.test(item.text) ? asLetter(item, items, items[index + 1]?.spaced ?? false) : item,
  )

const asLetter = (initial: TextItem, items: readonly TextItem[], isWord: boolean): TextItem => {
  const beside = items.filter((item) => isBeside(item, initial))
  const baseline = Math.min(...beside.map((item) => item.baseline))
  const line = beside.filter((item) => item.baseline === baseline)
  const [first] = line
  if (!first || line.length === beside.length) return initial
  const edge = Math.min(...line.map(({ left }) => left))
  return { ...initial, baseline, size: first.size, right: isWord ? edge - first.size * 0.25 : edge }
}

const isBeside = ({ left, baseline, size }: TextItem, initial: TextItem): boolean =>
  size * LARGER < initial.size &&
  left > initial.left &&
  left < initial.right + initial.size &&
  baseline > initial.baseline - initial.size &&
  baseline <= initial.baseline + initial.size * 0.1
