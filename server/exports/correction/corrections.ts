import type { ArticleState } from '#domain/review/status.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { HistoryEntry } from '#domain/review/history.ts'
import type { Dossier } from '../dossier.ts'
import { NothingToExport } from '../format.ts'
import { onOneLine } from '../on-one-line.ts'

/** What readers are told was put right, and when. */
export type Correction = { text: string; at: string }

const NOT_OUT = 'The article is not published, so there is nothing to correct in public.'
const NOTHING_SINCE =
  'Nothing was fixed or cut since the article was published. A correction tells of flags that were settled so.'

/** Why an article in this state has no corrections; null where it may have some. */
export const notOut = (state: ArticleState): string | null =>
  state === 'published' || state === 'corrected' ? null : NOT_OUT

/**
 * The corrections of an article that is out, the oldest first. What was put right before it came out
 * nobody has read, and what the desk wrote to itself in notes and reasons is not for readers.
 * @throws {NothingToExport}
 */
export const correctionsOf = async ({ article, flags, record }: Dossier): Promise<Correction[]> => {
  const problem = notOut(article.state)
  if (problem !== null) throw new NothingToExport(problem)
  const since = publishedAt((await record()).history)
  const told = flags
    .flatMap((flag) => {
      const text = saidOf(flag)
      const at = flag.settled?.at ?? ''
      return text !== null && at > since ? [{ text, at }] : []
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  if (told.length === 0) throw new NothingToExport(NOTHING_SINCE)
  return told
}

/** When it first came out; before all that is known where that was on another desk. */
const publishedAt = (history: readonly HistoryEntry[]): string =>
  history.find(({ action, detail }) => action === 'article:state' && detail['to'] === 'published')?.at ?? ''

const saidOf = ({ outcome, quote, suggestedText }: Flag): string | null => {
  const before = `An earlier version of this article had the words “${onOneLine(quote.exact)}”.`
  if (outcome === 'cut' || (outcome === 'fixed' && suggestedText === ''))
    return `${before} They were taken out.`
  if (outcome !== 'fixed') return null
  return suggestedText === null
    ? `${before} This was corrected.`
    : `${before} It now reads “${onOneLine(suggestedText)}”.`
}
