import type { Sentence } from '#domain/article/sentence.ts'
import { TOKEN_KINDS, type Token, type TokenKind } from '#domain/facts/checkable.ts'

export type TokenCount = { kind: TokenKind; total: number; covered: number }

/**
 * How many tokens there are of each kind, and how many of them begin in sentences that are accounted for; kinds
 * of which there are none are left out. One look at each token and each sentence.
 * @param tokens in reading order, as the sentences are
 */
export const tokenCounts = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  isAccounted: (sentenceId: string) => boolean,
): TokenCount[] => {
  const counts = new Map<TokenKind, TokenCount>()
  let next = 0
  for (const { kind, span } of tokens) {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    const sentence = sentences[next]
    const isCovered = sentence !== undefined && sentence.start <= span.start && isAccounted(sentence.id)
    const before = counts.get(kind) ?? { kind, total: 0, covered: 0 }
    before.total += 1
    before.covered += isCovered ? 1 : 0
    counts.set(kind, before)
  }
  return TOKEN_KINDS.flatMap((kind) => counts.get(kind) ?? [])
}
