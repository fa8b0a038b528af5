/** What became of a flag's words in a revision. */
export const ANCHOR_OUTCOMES = ['exact', 'moved', 'edited', 'ambiguous', 'lost'] as const
export type AnchorOutcome = (typeof ANCHOR_OUTCOMES)[number]

/** The flagged words with what stands around them, enough to find them again in another text. */
export type Quote = { exact: string; prefix: string; suffix: string }
