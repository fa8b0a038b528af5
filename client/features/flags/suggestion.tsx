import type { Flag } from '#contract/flag.ts'
import { WordChanges } from './word-changes.tsx'

/** What should stand there instead, as changes to the flagged words. */
export const Suggestion = ({ flag: { quote, suggestedText } }: { flag: Flag }) =>
  suggestedText !== null && <WordChanges label="Suggestion" words={quote.exact} text={suggestedText} />
