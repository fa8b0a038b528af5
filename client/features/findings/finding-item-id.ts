/** How the ids of the elements in the list of findings begin. */
export const FINDING_ITEM = 'finding'

export const findingItemId = (findingId: string): string => `${FINDING_ITEM}-${findingId}`
