import { inReadingOrder } from '#domain/article/span.ts'
import { settleTokens, type Token, TOKEN_KINDS, type TokenKind, TOKENS_OF } from '#domain/facts/checkable.ts'
import { mentionKey } from '#domain/facts/dates/date-mention.ts'
import { type ReadDate, readDates } from '#domain/facts/dates/read-dates.ts'
import { collectFacts, type FactSource } from '#domain/facts/facts.ts'
import { timeFor } from '#domain/rules/run.ts'
import { withinTime } from './within-time.ts'

/** What is read from an article for people to look at. What could not be read is named, and lacks. */
export type ReadFacts = { dates: ReadDate[]; tokens: Token[]; unread: (TokenKind | 'dates')[] }

/** Dates that an editor says are none stay among the others, so that it can be taken back. */
const readAsNone = (source: FactSource): ReadDate[] => {
  const none = new Set(source.readings?.filter(({ date }) => date === null).map(mentionKey))
  if (none.size === 0) return []
  return readDates(collectFacts({ ...source, readings: [] }))
    .filter((date) => none.has(mentionKey(date)))
    .map((date) => ({ ...date, first: null, last: null, resolvedBy: 'editor' }))
}

const byPlace = (a: ReadDate, b: ReadDate): number => inReadingOrder(a.span, b.span)

export const readFacts = (source: FactSource): ReadFacts => {
  const facts = collectFacts(source)
  const milliseconds = timeFor(source.text)
  const unread: ReadFacts['unread'] = []
  const attempt = <Thing>(what: TokenKind | 'dates', read: () => Iterable<Thing>): Thing[] => {
    try {
      return withinTime(() => [...read()], milliseconds)
    } catch {
      unread.push(what)
      return []
    }
  }
  const dates = attempt('dates', () => [...readDates(facts), ...readAsNone(source)].sort(byPlace))
  const tokens = TOKEN_KINDS.flatMap((kind) =>
    attempt(kind, () => TOKENS_OF[kind](facts)).map((span): Token => ({ kind, span })),
  )
  return { dates, tokens: settleTokens(tokens), unread }
}
