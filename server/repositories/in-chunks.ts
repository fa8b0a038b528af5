/** A query may name 999 things at most; lists of sentences, flags and findings have more. */
const NAMED_AT_A_TIME = 500

/** The same things in as many lists as a query each can name. */
export const inChunks = <Thing>(things: readonly Thing[]): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / NAMED_AT_A_TIME) }, (_, index) =>
    things.slice(index * NAMED_AT_A_TIME, (index + 1) * NAMED_AT_A_TIME),
  )
