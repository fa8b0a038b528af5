import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bookQuery, fetchBookTable } from '../../api/book.ts'
import { sentenceFor } from '../../api/problem.ts'
import { saveFile } from '../../api/save-file.ts'
import { tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useMay } from '../../ui/may.ts'
import { PageKeys } from '../../ui/page-keys.tsx'
import { pressBeside } from '../../ui/press-beside.ts'
import { SearchBox } from '../../ui/search-box.tsx'
import { ShortcutsContext } from '../../ui/shortcuts.ts'
import { UNDO_KEYS, useUndoKeys } from '../../ui/use-undo-keys.ts'
import { UndoButtons } from '../../ui/undo-buttons.tsx'
import { BOOK_KEYS, goToEntry } from './book-keys.ts'
import type { BookSearch } from './book-search.ts'
import styles from './book.module.css'
import type { EntryUse } from './entry-draft.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { EntryTable } from './entry-table.tsx'
import { SHOWN_KINDS } from './entry-words.ts'
import { ImportDialog } from './import-dialog.tsx'
import { KindFilter } from './kind-filter.tsx'
import { NoEntries } from './no-entries.tsx'
import { useBookDeeds } from './use-book-deeds.ts'

type BookProps = { userId: string; search: BookSearch; onSearch: (search: BookSearch) => void }

const SEARCH_ID = 'book-search'
const NEW = { kind: 'new', words: '' } as const

/** What the desk knows for sure, for the rules to hold articles against. */
export const Book = ({ userId, search, onSearch }: BookProps) => {
  const { q = '', kind } = search
  const mayChange = useMay()('book:change')
  const [use, setUse] = useState<EntryUse | null>(null)
  const [isImporting, setImporting] = useState(false)
  const list = useInfiniteQuery(bookQuery({ q, kind }))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const { remove } = useBookDeeds()
  useUndoKeys()
  const show = (shown: (typeof SHOWN_KINDS)[number]) =>
    onSearch({ ...search, kind: shown === 'all' ? undefined : shown })
  const add = () => setUse(NEW)
  const actions = {
    previous: () => goToEntry(-1),
    next: () => goToEntry(1),
    add,
    edit: () => beside('e'),
    remove: () => beside('x'),
    kind: () => show(SHOWN_KINDS[(SHOWN_KINDS.indexOf(kind ?? 'all') + 1) % SHOWN_KINDS.length] ?? 'all'),
    import: () => setImporting(true),
    export: () => void exportTable(),
    more: () => {
      if (!hasNextPage) tell('All entries are here.')
      else if (!isFetchingNextPage) void fetchNextPage()
    },
    search: () => document.getElementById(SEARCH_ID)?.focus(),
  }
  return (
    <ShortcutsContext value={BOOK_KEYS}>
      <header className={styles.header}>
        <h1>Reference book</h1>
        <SearchBox
          label="Search the reference book"
          id={SEARCH_ID}
          q={q}
          onSearch={(typed) => onSearch({ ...search, q: typed === '' ? undefined : typed })}
        />
        {mayChange && (
          <Button look="main" shortcut="add" onPress={add}>
            Add entry
          </Button>
        )}
      </header>
      <div className={styles.tools}>
        <KindFilter kind={kind ?? 'all'} onShow={show} />
        <div className={styles.tables}>
          {mayChange && (
            <Button shortcut="import" onPress={actions.import}>
              Import CSV
            </Button>
          )}
          <Button shortcut="export" onPress={actions.export}>
            Export CSV
          </Button>
        </div>
      </div>
      <Loaded query={list} what="the reference book">
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items)
          if (entries.length === 0) return <NoEntries search={search} />
          return (
            <EntryTable
              entries={entries}
              onEdit={(entry) => setUse({ kind: 'edit', entry })}
              onRemove={remove}
            />
          )
        }}
      </Loaded>
      {hasNextPage && (
        <p className={styles.more}>
          <Button shortcut="more" isDisabled={isFetchingNextPage} onPress={actions.more}>
            {isFetchingNextPage ? 'Loading …' : 'Load more'}
          </Button>
          {list.isFetchNextPageError && <span role="alert">{sentenceFor(list.error)}</span>}
        </p>
      )}
      <PageKeys keys={BOOK_KEYS} actions={actions} withCtrl={mayChange ? UNDO_KEYS : []}>
        {mayChange && <UndoButtons />}
      </PageKeys>
      {use && <EntryDialog userId={userId} use={use} onClose={() => setUse(null)} />}
      {isImporting && <ImportDialog userId={userId} onClose={() => setImporting(false)} />}
    </ShortcutsContext>
  )
}

const beside = (key: string) => {
  if (!pressBeside(key)) tell('Go to an entry first: j leads there.')
}

const exportTable = async () => {
  try {
    const file = await fetchBookTable()
    saveFile(file)
    tell(`Exported: ${file.filename}`)
  } catch (problem) {
    tell(`Not exported. ${sentenceFor(problem)}`)
  }
}
