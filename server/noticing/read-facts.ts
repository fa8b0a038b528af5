import { settleTokens, type Token, TOKEN_KINDS, type TokenKind, TOKENS_OF } from '#domain/facts/checkable.ts'
import { type ReadDate, readDates } from '#domain/facts/dates/read-dates.ts'
import { collectFacts, type FactSource } from '#domain/facts/facts.ts'
import { timeFor } from '#domain/rules/run.ts'
import { withinTime } from './within-time.ts'

/** What is read from an article for people to look at. What could not be read is named, and lacks. */
export type ReadFacts = { dates: ReadDate[]; tokens: Token[]; unread: (TokenKind | 'dates')[] }

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
  const dates = attempt('dates', () => readDates(facts))
  const tokens = TOKEN_KINDS.flatMap((kind) =>
    attempt(kind, () => TOKENS_OF[kind](facts)).map((span): Token => ({ kind, span })),
  )
  return { dates, tokens: settleTokens(tokens), unread }
}
