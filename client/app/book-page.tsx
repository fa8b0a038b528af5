import { useState } from 'react'
import { sentenceFor } from '../api/problem.ts'
import type { BookSearch } from '../features/book/book-search.ts'
import { Book } from '../features/book/book.tsx'
import { Boundary } from '../ui/boundary.tsx'
import { createUndo, UndoContext } from '../ui/undo.ts'
import { Main } from './main.tsx'
import styles from './page.module.css'
import { useUser } from './user.ts'

type BookPageProps = { search: BookSearch; onSearch: (search: BookSearch) => void }

/** What is done to the book on this page can be taken back as long as one stays. */
export const BookPage = ({ search, onSearch }: BookPageProps) => {
  const { id } = useUser()
  const [undo] = useState(() => createUndo(sentenceFor))
  return (
    <Main className={styles.page}>
      <title>Reference book · Stet</title>
      <Boundary what="The reference book">
        <UndoContext value={undo}>
          <Book userId={id} search={search} onSearch={onSearch} />
        </UndoContext>
      </Boundary>
    </Main>
  )
}
