/** How the ids of the elements in the list of flags begin. */
export const FLAG_ITEM = 'flag'

export const flagItemId = (flagId: string): string => `${FLAG_ITEM}-${flagId}`
