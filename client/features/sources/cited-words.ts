/** Where a citation leads: its words in the article, and where they begin. */
export type CitedWords = { words: string; start: number }
