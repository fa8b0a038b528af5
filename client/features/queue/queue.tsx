import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useState } from 'react'
import type { QueuedFlag } from '#contract/queue.ts'
import { sentenceFor } from '../../api/problem.ts'
import { queueQuery } from '../../api/queue.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMay } from '../../ui/may.ts'
import { PageKeys } from '../../ui/page-keys.tsx'
import { count } from '../../ui/plural.ts'
import { SearchBox } from '../../ui/search-box.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { NoFlags } from './no-flags.tsx'
import { bulkActions } from './bulk-actions.ts'
import { FILTERS_ID, QueueFilters } from './queue-filters.tsx'
import { QUEUE_KEYS, type QueueActions } from './queue-keys.ts'
import { filtersOf, narrowed, type QueueSearch } from './queue-search.ts'
import { QueueTable } from './queue-table.tsx'
import styles from './queue.module.css'
import { useBulk } from './use-bulk.ts'
import { useRows } from './use-rows.ts'
import { useSelectAll } from './use-select-all.ts'
import { goToViews, ViewBar } from './view-bar.tsx'

type QueueProps = {
  userId: string
  search: QueueSearch
  onSearch: (search: QueueSearch) => void
  onOpen: (flag: QueuedFlag) => void
  onOpenArticle: (articleId: string) => void
  /** Where what matches leaves the desk, and the way there by key. */
  exportMenu: ReactNode
  onExport: () => void
}

const SEARCH_ID = 'queue-search'

export const Queue = (props: QueueProps) => {
  const { userId, search, onSearch, onOpen, onOpenArticle, exportMenu, onExport } = props
  const list = useInfiniteQuery(queueQuery(narrowed(search)))
  const flags = list.data?.pages.flatMap(({ items }) => items) ?? []
  const rows = useRows(flags, JSON.stringify(filtersOf(search)))
  const { selectAll, keepOnly } = useSelectAll(search, rows)
  const bulk = useBulk(userId, keepOnly)
  const [isNaming, setIsNaming] = useState(false)
  const may = useMay()
  const actions: QueueActions = {
    previous: () => void rows.step(-1),
    next: () => void rows.step(1),
    select: rows.toggleCurrent,
    extendUp: () => rows.extend(-1),
    extendDown: () => rows.extend(1),
    selectAll,
    open: () => {
      const flag = flags[Math.max(0, rows.currentIndex)]
      if (flag) onOpen(flag)
    },
    ...bulkActions(bulk, rows, flags),
    article: () => {
      const flag = flags[Math.max(0, rows.currentIndex)]
      if (flag) onOpenArticle(flag.articleId)
    },
    filters: () => document.getElementById(FILTERS_ID)?.querySelector('select')?.focus(),
    waiting: () => onSearch({ ...search, waiting: search.waiting === 'me' ? undefined : 'me' }),
    everything: () => onSearch({ sort: search.sort }),
    saveView: () => setIsNaming(true),
    views: () => goToViews(),
    search: () => document.getElementById(SEARCH_ID)?.focus(),
    export: onExport,
  }
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage()
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage])
  return (
    <>
      <header className={styles.header}>
        <h1>Queue</h1>
        <SearchBox
          label="Search flags"
          id={SEARCH_ID}
          q={search.q ?? ''}
          onSearch={(q) => onSearch({ ...search, q: q === '' ? undefined : q })}
        />
      </header>
      <ViewBar search={search} isNaming={isNaming} onNaming={setIsNaming} />
      <QueueFilters search={search} flags={flags} onSearch={onSearch} />
      <Loaded query={list} what="the queue">
        {({ pages }) => {
          const total = pages.at(-1)?.total ?? 0
          return (
            <>
              <p className={styles.summary}>
                <span role="status">{count(total, 'flag')}</span>
                {filtersOf(search).length > 0 && (
                  <Button look="quiet" onPress={() => onSearch({ sort: search.sort })}>
                    Clear all filters
                  </Button>
                )}
                {exportMenu}
              </p>
              {total === 0 ? (
                <NoFlags search={search} onSearch={onSearch} />
              ) : (
                <QueueTable flags={flags} total={total} rows={rows} onNearEnd={loadMore} />
              )}
            </>
          )
        }}
      </Loaded>
      {isFetchNextPageError && (
        <p role="alert" className={styles.summary}>
          {sentenceFor(list.error)}
          <Button onPress={() => void fetchNextPage()}>Retry</Button>
        </p>
      )}
      {rows.selected.length > 0 && may('flag:change') && (
        <BulkBar
          selected={rows.selected.length}
          onChange={(kind) => bulk.start(kind, rows.selected)}
          onClear={() => rows.selectOnly([])}
        />
      )}
      <BulkDialog bulk={bulk} />
      <div className={styles.foot} />
      <PageKeys keys={QUEUE_KEYS} actions={actions} />
    </>
  )
}
