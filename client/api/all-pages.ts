export type Page<Item> = { items: Item[]; nextCursor: string | null }

/** Every item of a paged list. For lists the screen needs whole, such as the flags it paints. */
export const allPages = async <Item>(
  fetchPage: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> => {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page: Page<Item> = await fetchPage(cursor)
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return items
}
