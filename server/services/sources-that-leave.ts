import type { CitedSource } from '#domain/review/source.ts'
import type { Store } from '../repositories/store.ts'
import { invalid } from './refusal.ts'

/** Sources are read from the database this many at a time. */
const BATCH = 200

/**
 * The sources of an article that may leave the desk: none that was removed, and of the confidential ones
 * those that are asked for by name. Each of those must be one.
 */
export const sourcesThatLeave = async (
  { citations }: Pick<Store, 'citations'>,
  articleId: string,
  asked: readonly string[],
): Promise<CitedSource[]> => {
  const cited: CitedSource[] = []
  let cursor: string | undefined
  do {
    const page = await citations.list(articleId, { cursor, limit: BATCH })
    cited.push(...page.items.filter(({ removed }) => !removed))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  const closed = new Set(cited.filter(({ confidential }) => confidential).map(({ id }) => id))
  const wrong = asked.find((id) => !closed.has(id))
  if (wrong !== undefined) {
    throw invalid(
      'no-such-confidential-source',
      'confidential',
      `The article has no confidential source ${wrong}. Look into its list of sources.`,
    )
  }
  return cited.filter(({ id }) => !closed.has(id) || asked.includes(id))
}
