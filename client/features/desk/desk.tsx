import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Article } from '#contract/article.ts'
import { articleListQuery } from '../../api/articles.ts'
import { sentenceFor } from '../../api/problem.ts'
import { tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMay } from '../../ui/may.ts'
import { PageKeys } from '../../ui/page-keys.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { ArticleTable } from './article-table.tsx'
import { DESK_KEYS, goToArticle } from './desk-keys.ts'
import { DeskOverview } from './desk-overview.tsx'
import styles from './desk.module.css'
import { NewArticleDialog, type Typed } from './new-article-dialog.tsx'

type DeskProps = {
  userId: string
  /** What waits for whoever looks. */
  mine: ReactNode
  q: string
  onSearch: (q: string) => void
  onImported: (article: Article) => void
  onRead: (importId: string, typed: Typed) => void
  /** To the flags that are assigned to whoever looks, or wait for them */
  onFlags: (which: 'mine' | 'waiting') => void
}

const SEARCH_ID = 'article-search'

export const Desk = ({ userId, mine, q, onSearch, onImported, onRead, onFlags }: DeskProps) => {
  const mayImport = useMay()('article:import')
  const [isImporting, setIsImporting] = useState(false)
  const list = useInfiniteQuery({ ...articleListQuery(q), placeholderData: keepPreviousData })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  return (
    <>
      <header className={styles.header}>
        <h1>Desk</h1>
        <SearchBox label="Search articles" id={SEARCH_ID} q={q} onSearch={onSearch} />
        {mayImport && (
          <Button look="main" onPress={() => setIsImporting(true)}>
            New article
          </Button>
        )}
      </header>
      {mine}
      {q === '' && <DeskOverview />}
      <Loaded query={list} what="the articles">
        {({ pages }) => {
          const articles = pages.flatMap(({ items }) => items)
          return articles.length === 0 ? <Nothing q={q} /> : <ArticleTable articles={articles} />
        }}
      </Loaded>
      {list.hasNextPage && (
        <p className={styles.more}>
          <Button isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {list.isFetchingNextPage ? 'Loading …' : 'Load more'}
          </Button>
          {list.isFetchNextPageError && <span role="alert">{sentenceFor(list.error)}</span>}
        </p>
      )}
      <PageKeys
        keys={DESK_KEYS}
        actions={{
          previous: () => goToArticle(-1),
          next: () => goToArticle(1),
          create: () => setIsImporting(true),
          search: () => document.getElementById(SEARCH_ID)?.focus(),
          mine: () => onFlags('mine'),
          waiting: () => onFlags('waiting'),
          more: () => {
            if (!hasNextPage) tell('All articles are here.')
            else if (!isFetchingNextPage) void fetchNextPage()
          },
        }}
      />
      <NewArticleDialog
        userId={userId}
        isOpen={isImporting}
        onClose={() => setIsImporting(false)}
        onImported={onImported}
        onRead={onRead}
      />
    </>
  )
}

const Nothing = ({ q }: { q: string }) =>
  q === '' ? (
    <div className={styles.nothing}>
      <p>No article is on the desk yet.</p>
      <p>
        Press New article and paste a story, even one copied out of a PDF: broken lines are joined and stray
        links lifted out of sentences. Then every sentence can be checked, and what does not hold can be
        flagged.
      </p>
    </div>
  ) : (
    <p className={styles.nothing}>No article has “{q}” in it. Try fewer or other words.</p>
  )
