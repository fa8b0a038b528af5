import type { z } from 'zod'

const PREFIX = 'stet:draft:'

/** Where typed work waits until the server has it: this browser's storage, one entry a place. */
export type KeptDrafts = {
  read: <Schema extends z.ZodType>(place: string, schema: Schema) => z.output<Schema> | null
  /** False when the browser has no room left or lets nothing be stored. */
  keep: (place: string, draft: unknown) => boolean
  drop: (place: string) => void
}

export const keptDrafts = (storage: () => Storage): KeptDrafts => ({
  read: (place, schema) => {
    try {
      const stored = schema.safeParse(JSON.parse(storage().getItem(PREFIX + place) ?? 'null'))
      return stored.success ? stored.data : null
    } catch {
      return null
    }
  },
  keep: (place, draft) => {
    try {
      storage().setItem(PREFIX + place, JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  },
  drop: (place) => {
    try {
      storage().removeItem(PREFIX + place)
    } catch {
      // A browser that stores nothing has nothing to drop.
    }
  },
})

export const drafts = keptDrafts(() => globalThis.localStorage)
