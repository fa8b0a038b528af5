import { BadCursor, type Page } from '#domain/review/page.ts'

/** Where a page begins: the sort keys of the last item of the page before. Opaque outside. */
export type Cursor = readonly (string | number)[]

export const encodeCursor = (keys: Cursor): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

/**
 * The keys of a cursor, or `null` when none was given.
 * @throws BadCursor for anything `encodeCursor` did not make with keys of these kinds
 */
export const readCursor = <Keys extends Cursor>(
  cursor: string | undefined,
  kinds: readonly KeyKind[],
): Keys | null => {
  if (cursor === undefined) return null
  const keys = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(keys) || keys.length !== kinds.length) throw new BadCursor()
  if (!kinds.every((kind, index) => IS_KEY[kind](keys[index]))) throw new BadCursor()
  return keys as unknown as Keys
}

/** What a sort key may be; a database asked for anything else would fail. */
export type KeyKind = 'integer' | 'instant' | 'day' | 'id'

const IS_KEY: Record<KeyKind, (key: unknown) => boolean> = {
  integer: (key) => Number.isInteger(key) && Math.abs(Number(key)) < 2 ** 31,
  instant: (key) =>
    typeof key === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(key) && !Number.isNaN(Date.parse(key)),
  /** `''` for none */
  day: (key) => typeof key === 'string' && /^(?:\d{4}-\d\d-\d\d)?$/.test(key),
  id: (key) => typeof key === 'string',
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** A page out of `limit + 1` rows: the one too many only tells that there are more. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  keys: (row: Row) => Cursor,
): Page<Item> => {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map(item), nextCursor: last ? encodeCursor(keys(last)) : null }
}
