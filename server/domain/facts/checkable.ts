import { inReadingOrder, type Span } from '#domain/article/span.ts'
import type { Facts } from './facts.ts'
import type { QuantityKind } from './quantities/quantity.ts'

/** What needs a source when it stands in an article; names do where an office is told with them. Of two kinds on the same words the first one counts. */
export const TOKEN_KINDS = ['link', 'measure', 'date', 'number', 'name', 'superlative', 'quotation'] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** Words that can be checked against something. Nothing is said about whether they are right. */
export type Token = { kind: TokenKind; span: Span }

/** Others name a day, a place in a row, or something that is called by a number. */
const SAYS_HOW_MUCH: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['amount', 'fraction', 'age'])

/** The words of one kind; a new kind adds its line. */
export const TOKENS_OF: Record<TokenKind, (facts: Facts) => Iterable<Span>> = {
  link: ({ links }) => links.map(({ span }) => span),
  measure: ({ measures }) => measures.map(({ span }) => span),
  date: ({ writtenDates }) => writtenDates.map(({ span }) => span),
  number: ({ quantities }) =>
    quantities.filter(({ kind }) => SAYS_HOW_MUCH.has(kind)).map(({ span }) => span),
  name: ({ names }) =>
    names.flatMap(({ start, end, role }) =>
      role ? [{ start: Math.min(start, role.start), end: Math.max(end, role.end) }] : [],
    ),
  superlative: ({ superlatives }) => superlatives.map(({ start, end }) => ({ start, end })),
  quotation: ({ quotations }) =>
    quotations.parts.flatMap(({ start, end, depth }) => (depth === 0 ? [{ start, end }] : [])),
}

/** May hold others: what somebody said is checked against a tape, and each number in it as well. */
const HOLDS_OTHERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['quotation'])

/**
 * The tokens in reading order. Of those that overlap the kind decides which stays, then the place, so that
 * the same text always has the same tokens.
 * @param found of each kind, in any order
 */
export const settleTokens = (found: readonly Token[]): Token[] => {
  const holders = found.filter(({ kind }) => HOLDS_OTHERS.has(kind))
  const taken: Token[] = []
  for (const kind of TOKEN_KINDS) {
    if (HOLDS_OTHERS.has(kind)) continue
    const own = found.filter((token) => token.kind === kind).sort(byPlace)
    merge(taken, own)
  }
  return [...holders, ...taken].sort(byPlace)
}

/** Adds those that lie beside all that are taken, and beside each other; all in order of their places. */
const merge = (taken: Token[], own: readonly Token[]): void => {
  const free: Token[] = []
  let next = 0
  let end = 0
  for (const token of own) {
    while ((taken[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.span.start) next += 1
    const isFree = (taken[next]?.span.start ?? Number.POSITIVE_INFINITY) >= token.span.end
    if (!isFree || token.span.start < end || token.span.end === token.span.start) continue
    free.push(token)
    end = token.span.end
  }
  taken.push(...free)
  taken.sort(byPlace)
}

const byPlace = (a: Token, b: Token): number =>
  inReadingOrder(a.span, b.span) || TOKEN_KINDS.indexOf(a.kind) - TOKEN_KINDS.indexOf(b.kind)

/** How many of the tokens begin in one of these sentences. */
export const tokensIn = (tokens: readonly Token[], sentences: readonly Span[]): number => {
  const inOrder = sentences.toSorted(inReadingOrder)
  let next = 0
  let number = 0
  for (const { span } of tokens) {
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    if ((inOrder[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start) number += 1
  }
  return number
}
