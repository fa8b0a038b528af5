/** A stretch of time from the first to the last of its days, both included. */
export type Stretch = { first: number; last: number }

/** A part of the line of time, with a scale of its own: `x` and `width` in pixels. */
export type Part = Stretch & { x: number; width: number }

/** Time that is left out between two parts. */
export type Break = { x: number; width: number; days: number }

export type TimeScale = { parts: readonly Part[]; breaks: readonly Break[] }

/** Dates nearer to each other than this cannot be told apart, in pixels. */
const APART = 11
/** A gap is left out only where it is longer than this, in days: the weeks of an article are one story. */
const LONG = 45
/** And where it takes more than this of its part, or leaves fewer than this of those that lie on one another. */
const WIDE = 1 / 6
const FEWER = 3 / 4
/** So many of the longest gaps of a part are tried. */
const TRIED = 8
/** How wide the mark of a break is, in pixels. */
const BREAK = 26
/** A part has room for a date in words, in pixels. */
const NARROWEST = 64

/**
 * Divides the line of time so that both 1945 and the days of this week can be told apart on it: as long as
 * neighbours in a part would lie on one another, that gap is left out which helps most of them. In what is spread
 * evenly none helps, and it stays on one scale.
 * @param stretches in any order; those that overlap belong together
 */
export const timeScale = (stretches: readonly Stretch[], width: number): TimeScale => {
  const islands = islandsOf(stretches)
  if (islands.length === 0) return { parts: [], breaks: [] }
  const most = Math.max(1, Math.floor((width + BREAK) / (NARROWEST + BREAK)))
  const groups = [islands]
  while (groups.length < most) {
    const [now, then] = [groups.length, groups.length + 1].map((parts) => room(parts, width) / parts)
    const cut = bestCut(groups, now ?? width, then ?? width)
    if (!cut) break
    const { index, at } = cut
    const group = groups[index] ?? []
    groups.splice(index, 1, group.slice(0, at), group.slice(at))
  }
  return laidOut(groups, width)
}

const room = (parts: number, width: number): number => width - (parts - 1) * BREAK

/** Stretches of time with something in them, in order, with nothing between them. */
const islandsOf = (stretches: readonly Stretch[]): Stretch[] => {
  const islands: Stretch[] = []
  for (const { first, last } of stretches.toSorted((a, b) => a.first - b.first)) {
    const before = islands.at(-1)
    if (before && first <= before.last) before.last = Math.max(before.last, last)
    else islands.push({ first, last })
  }
  return islands
}

type Cut = { index: number; at: number; days: number; left: number }

/**
 * Where a group is best cut, if that helps.
 * @param now width of a part as it is, in pixels
 * @param then when there is one more
 */
const bestCut = (groups: readonly Stretch[][], now: number, then: number): Cut | null => {
  const cuts = groups.flatMap((group, index): Cut[] => {
    const before = crowdedIn(group, now)
    if (before === 0) return []
    return longestGaps(group).flatMap(({ at, days }): Cut[] => {
      const after = crowdedIn(group.slice(0, at), then) + crowdedIn(group.slice(at), then)
      const own = isCrowded(days, group, now) ? 1 : 0
      const helps = after < before - own && (after <= before * FEWER || days > lengthOf(group) * WIDE)
      return helps ? [{ index, at, days, left: after - before }] : []
    })
  })
  return cuts.toSorted((a, b) => a.left - b.left || b.days - a.days)[0] ?? null
}

const isCrowded = (gap: number, group: readonly Stretch[], width: number): boolean =>
  (gap / lengthOf(group)) * width < APART

/** How many neighbours lie on one another. */
const crowdedIn = (group: readonly Stretch[], width: number): number =>
  gapsOf(group).filter((gap) => isCrowded(gap, group, width)).length

const gapsOf = (group: readonly Stretch[]): number[] =>
  group.slice(1).map((island, before) => island.first - (group[before]?.last ?? island.first))

const longestGaps = (group: readonly Stretch[]): { at: number; days: number }[] =>
  gapsOf(group)
    .map((days, before) => ({ at: before + 1, days }))
    .filter(({ days }) => days > LONG)
    .sort((a, b) => b.days - a.days)
    .slice(0, TRIED)

const lengthOf = (group: readonly Stretch[]): number =>
  Math.max(1, (group.at(-1)?.last ?? 0) - (group[0]?.first ?? 0))

/** Gives each part as much room as there are dates in it, and none too little for its name. */
const laidOut = (groups: readonly Stretch[][], width: number): TimeScale => {
  const spare = Math.max(0, room(groups.length, width) - groups.length * NARROWEST)
  // A lone date needs no more than its name.
  const weights = groups.map((group) => group.length - 1 + (lengthOf(group) > 1 ? 1 : 0))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const least = Math.min(NARROWEST, room(groups.length, width) / groups.length)
  const parts: Part[] = []
  const breaks: Break[] = []
  let x = 0
  for (const [index, group] of groups.entries()) {
    const first = group[0]?.first ?? 0
    const before = parts.at(-1)
    if (before) {
      breaks.push({ x, width: BREAK, days: first - before.last })
      x += BREAK
    }
    const share = sum === 0 ? 1 / groups.length : (weights[index] ?? 0) / sum
    const part = { first, last: group.at(-1)?.last ?? first, x, width: least + spare * share }
    parts.push(part)
    x += part.width
  }
  return { parts, breaks }
}

/** How far from the ends of its part a date may stand, so that its mark lies in it, in pixels. */
const INSET = 10

/** Where a day lies; one that is in no part lies where time is left out. */
export const xOf = ({ parts }: TimeScale, day: number): number => {
  const part = parts.find(({ last }) => day <= last) ?? parts.at(-1)
  if (!part) return 0
  const { first, last, x, width } = part
  if (first === last) return x + width / 2
  const share = Math.min(1, Math.max(0, (day - first) / (last - first)))
  return x + INSET + share * (width - 2 * INSET)
}
