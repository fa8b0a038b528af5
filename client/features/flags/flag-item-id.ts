/** The id of a flag's item in the list, as an element of the page. */
export const flagItemId = (flagId: string): string => `flag-${flagId}`
