import type { QueryClient } from '@tanstack/react-query'
import type { Check } from '#domain/review/check.ts'
import { showCheck } from '../../api/checks.ts'
import type { CheckBook } from '../../ui/check-book.ts'

type Said = { articleId: string; sentenceId: string; turn: number; saving: Promise<Check> }

/**
 * Shows what the desk makes of what was said of a sentence; as it was before, when the desk refuses.
 * @returns the version that came of it
 */
export const showSaid = async (
  queryClient: QueryClient,
  book: CheckBook,
  { articleId, sentenceId, turn, saving }: Said,
): Promise<number> => {
  try {
    const check = await saving
    book.end(sentenceId, turn, check)
    showCheck(queryClient, articleId, check)
    return check.version
  } catch (error) {
    book.end(sentenceId, turn, null)
    throw error
  }
}
