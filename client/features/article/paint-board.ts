import type { Span } from '#domain/article/span.ts'
import { changedBetween } from './changed-between.ts'
import { firstEndingAfter, type Paint } from './paint.ts'

/**
 * What lies over what: a link is part of the text, what can be checked is found in it, flags and findings are
 * put on it, a form is open over all.
 */
export const LAYERS = ['links', 'tokens', 'flags', 'coming', 'findings', 'date', 'target'] as const
export type PaintLayers = Record<(typeof LAYERS)[number], readonly Paint[]>
/** What lies over the text by itself, whatever somebody does with it just now. */
export type LastingLayers = Omit<PaintLayers, 'coming' | 'date' | 'target'>

/**
 * Which paints touch which stretch of the text. Putting one flag more on it costs the same under ten
 * flags and under ten thousand: only the stretches it touches get a new list, and only they are told.
 */
export type PaintBoard = {
  on: (index: number) => readonly Paint[]
  set: (layers: PaintLayers) => void
  /** Hears which stretches have other paints, whenever some do. */
  follow: (listener: (touched: Iterable<number>) => void) => () => void
}

const NONE: readonly Paint[] = []
const NO_LAYERS: PaintLayers = {
  ...{ links: NONE, tokens: NONE, flags: NONE, coming: NONE, findings: NONE, date: NONE, target: NONE },
}

/** @param stretches in reading order, by their index */
export const createPaintBoard = (stretches: readonly Span[], initial = NO_LAYERS): PaintBoard => {
  const lists = new Map<number, Map<Paint, number>>()
  const shown = new Map<number, readonly Paint[]>()
  const followers = new Set<(touched: Iterable<number>) => void>()
  let layers = NO_LAYERS

  const touchedBy = function* (paint: Paint): Generator<number> {
    for (let index = firstEndingAfter(stretches, paint.start); index < stretches.length; index += 1) {
      if ((stretches[index]?.start ?? paint.end) >= paint.end) return
      yield index
    }
  }
  const set = (next: PaintLayers) => {
    const touched = new Set<number>()
    for (const [rank, layer] of LAYERS.entries()) {
      const { gone, come } = changedBetween(layers[layer], next[layer])
      for (const paint of gone) {
        for (const index of touchedBy(paint)) {
          lists.get(index)?.delete(paint)
          touched.add(index)
        }
      }
      for (const paint of come) {
        for (const index of touchedBy(paint)) {
          const list = lists.get(index) ?? new Map<Paint, number>()
          lists.set(index, list.set(paint, rank))
          touched.add(index)
        }
      }
    }
    layers = next
    for (const index of touched) shown.set(index, inOrder(lists.get(index)))
    if (touched.size > 0) for (const follower of [...followers]) follower(touched)
  }
  set(initial)

  return {
    on: (index) => shown.get(index) ?? NONE,
    set,
    follow: (listener) => {
      followers.add(listener)
      return () => void followers.delete(listener)
    },
  }
}

const inOrder = (list: ReadonlyMap<Paint, number> | undefined): readonly Paint[] =>
  list === undefined || list.size === 0
    ? NONE
    : [...list]
        .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || byPlace(a, b))
        .map(([paint]) => paint)

const byPlace = (a: Paint, b: Paint): number => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
