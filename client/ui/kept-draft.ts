import type { z } from 'zod'

const PREFIX = 'stet:draft:'

type Kept<Draft> = { place: string; draft: Draft }

/** Where typed work waits until the server has it: a storage of the browser, one entry a place. */
export type KeptDrafts = {
  read: <Schema extends z.ZodType>(place: string, schema: Schema) => z.output<Schema> | null
  /** All at places that begin alike. */
  list: <Schema extends z.ZodType>(placePrefix: string, schema: Schema) => Kept<z.output<Schema>>[]
  /** False when the browser has no room left or lets nothing be stored. */
  keep: (place: string, draft: unknown) => boolean
  drop: (place: string) => void
  /** Drops what was saved, unless another tab has kept something else there since. */
  dropSaved: <Schema extends z.ZodType>(place: string, schema: Schema, saved: z.input<Schema>) => void
  /** Changes whenever something is kept or dropped, here or in another tab. */
  turn: () => number
  subscribe: (listener: () => void) => () => void
}

export const keptDrafts = (storage: () => Storage): KeptDrafts => {
  const listeners = new Set<() => void>()
  let turn = 0
  const changed = () => {
    turn += 1
    for (const listener of listeners) listener()
  }
  const read: KeptDrafts['read'] = (place, schema) => {
    try {
      const stored = schema.safeParse(JSON.parse(storage().getItem(PREFIX + place) ?? 'null'))
      return stored.success ? stored.data : null
    } catch {
      return null
    }
  }
  const drop = (place: string) => {
    try {
      storage().removeItem(PREFIX + place)
    } catch {
      // A browser that stores nothing has nothing to drop.
    }
    changed()
  }
  return {
    read,
    list: (placePrefix, schema) =>
      placesIn(storage, placePrefix).flatMap((place) => {
        const draft = read(place, schema)
        return draft === null ? [] : [{ place, draft }]
      }),
    keep: (place, draft) => {
      try {
        storage().setItem(PREFIX + place, JSON.stringify(draft))
        changed()
        return true
      } catch {
        return false
      }
    },
    drop,
    dropSaved: (place, schema, saved) => {
      const stored = read(place, schema)
      if (stored === null || JSON.stringify(stored) === JSON.stringify(schema.parse(saved))) drop(place)
    },
    turn: () => turn,
    subscribe: (listener) => {
      listeners.add(listener)
      // Only other tabs raise this event; `changed` tells of this one.
      globalThis.addEventListener?.('storage', changed)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', changed)
      }
    },
  }
}

const placesIn = (storage: () => Storage, placePrefix: string): string[] => {
  try {
    const stored = storage()
    return Array.from({ length: stored.length }, (_, index) => stored.key(index) ?? '')
      .filter((key) => key.startsWith(PREFIX + placePrefix))
      .map((key) => key.slice(PREFIX.length))
  } catch {
    return []
  }
}

/** For all tabs and until they are dropped. */
export const drafts = keptDrafts(() => globalThis.localStorage)
/** For this tab alone; a reload keeps them. */
export const tabDrafts = keptDrafts(() => globalThis.sessionStorage)
