/** A stretch of a list; `nextCursor` is null on the last one. */
export type Page<Item> = { items: Item[]; nextCursor: string | null }

/** Which stretch is asked for. */
export type PageRequest = { cursor?: string | undefined; limit: number }

/** The cursor is none that this list ever gave out. */
export class BadCursor extends Error {
  override name = 'BadCursor'
}
