import type { Page, PageRequest } from '#domain/review/page.ts'

/** Items are read from the database this many at a time: what hangs on them is asked for by their ids, and a query names fewer than a thousand. */
const BATCH = 500

/** Every item of a paged list, page by page. */
export async function* eachOf<Item>(
  list: (request: PageRequest) => Promise<Page<Item>>,
  limit = BATCH,
): AsyncGenerator<Item> {
  let cursor: string | undefined
  do {
    const page: Page<Item> = await list({ cursor, limit })
    yield* page.items
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}

export const everyOf = async <Item>(list: (request: PageRequest) => Promise<Page<Item>>): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of eachOf(list)) items.push(item)
  return items
}
