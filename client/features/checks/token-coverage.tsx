import { useMemo } from 'react'
import type { ArticleFacts } from '#contract/article-facts.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import type { TokenKind } from '#domain/facts/checkable.ts'
import { isAccountedFor } from '#domain/review/check.ts'
import { type CheckBook, useAllChecks } from '../../ui/check-book.ts'
import { count } from '../../ui/plural.ts'
import token from '../../ui/token.module.css'
import { TOKEN_WORDS } from '../../ui/token-words.ts'
import { tokenCounts } from './token-counts.ts'
import styles from './token-coverage.module.css'

type TokenCoverageProps = {
  facts: Pick<ArticleFacts, 'tokens' | 'unread'>
  book: CheckBook
  sentences: readonly Sentence[]
  hidden: ReadonlySet<TokenKind>
  onToggle: (kind: TokenKind) => void
}

/** What each kind of token looks like in the text, and how many stand where somebody has looked. */
export const TokenCoverage = ({ facts, book, sentences, hidden, onToggle }: TokenCoverageProps) => {
  const lookOf = useAllChecks(book)
  const { tokens, unread } = facts
  const counts = useMemo(
    () => tokenCounts(tokens, sentences, (id) => isAccountedFor(lookOf(id).state)),
    [tokens, sentences, lookOf],
  )
  const missing = unread.flatMap((kind) => (kind === 'dates' ? [] : TOKEN_WORDS[kind].toLowerCase()))
  const covered = counts.reduce((sum, one) => sum + one.covered, 0)
  return (
    <div role="group" aria-label="Checkable tokens" className={styles.coverage}>
      <p>
        {covered.toLocaleString('en')} of {count(tokens.length, 'checkable token')} stand in sentences
        accounted for
        {missing.length > 0 && ` · not read in this text: ${missing.join(', ')}`}
      </p>
      {counts.map(({ kind, total, covered: own }) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.has(kind)} onChange={() => onToggle(kind)} />
          <span className={token.token} data-token={kind}>
            {TOKEN_WORDS[kind]}
          </span>{' '}
          <span className={styles.number}>
            {own.toLocaleString('en')} of {total.toLocaleString('en')}
          </span>
        </label>
      ))}
    </div>
  )
}
