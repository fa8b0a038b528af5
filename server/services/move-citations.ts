import type { Sentence } from '#domain/article/sentence.ts'
import type { Repositories } from '../repositories/store.ts'

/** What was cited for a sentence that has become part of another is cited for that one from now on. */
export const moveCitations = async (
  { citations }: Repositories,
  articleId: string,
  before: readonly Sentence[],
  after: readonly Sentence[],
): Promise<void> => {
  const still = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !still.has(id))
  for (const whole of after) {
    const parts = gone.filter(({ start }) => start >= whole.start && start < whole.end)
    if (parts.length === 0) continue
    await citations.move(
      articleId,
      parts.map(({ id }) => id),
      whole.id,
    )
  }
}
