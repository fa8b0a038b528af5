import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Article } from '#contract/article.ts'
import type { ArticleFacts } from '#contract/article-facts.ts'
import type { TokenKind } from '#domain/facts/checkable.ts'
import { articleFactsQuery } from '../../api/article-facts.ts'
import { type Choice, createChoice } from '../../ui/choice.ts'

/** What is read from the article beside what the rules notice, and how much of it somebody wants to see. */
export type Lens = {
  /** The date whose words are lit, by its place (ui/span-id.ts) */
  date: Choice
  isTimelineOpen: boolean
  setTimelineOpen: (isOpen: boolean) => void
  areTokensOn: boolean
  toggleTokens: () => void
  /** Kinds that are not marked, although tokens are */
  hidden: ReadonlySet<TokenKind>
  toggleKind: (kind: TokenKind) => void
  /** undefined: not read yet. Nothing is read as long as nobody wants to see any of it. */
  facts: Pick<UseQueryResult<ArticleFacts>, 'data' | 'error' | 'refetch'>
}

export const useLens = (article: Article): Lens => {
  const [date] = useState(createChoice)
  const [isTimelineOpen, setTimelineOpen] = useState(false)
  const [areTokensOn, setTokensOn] = useState(false)
  const [hidden, setHidden] = useState<ReadonlySet<TokenKind>>(new Set())
  const facts = useQuery({ ...articleFactsQuery(article), enabled: isTimelineOpen || areTokensOn })
  const { data, error, refetch } = facts
  return useMemo(
    () => ({
      ...{ date, isTimelineOpen, setTimelineOpen, areTokensOn, hidden },
      toggleTokens: () => setTokensOn((areOn) => !areOn),
      toggleKind: (kind) =>
        setHidden(
          (kinds) => new Set(kinds.has(kind) ? [...kinds].filter((one) => one !== kind) : [...kinds, kind]),
        ),
      facts: { data, error, refetch },
    }),
    [date, isTimelineOpen, areTokensOn, hidden, data, error, refetch],
  )
}
