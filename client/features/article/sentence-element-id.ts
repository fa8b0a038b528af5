const PREFIX = 'sentence-'

/** Sentences are found by element id because that costs the same in a long article. */
export const sentenceElementId = (sentenceId: string): string => `${PREFIX}${sentenceId}`

export const isSentenceElementId = (elementId: string): boolean => elementId.startsWith(PREFIX)
