import { Desk } from '../features/desk/desk.tsx'
import { keepCorrections } from '../features/importing/use-import.ts'
import type { QueueSearch } from '../features/queue/queue-search.ts'
import { announce } from '../ui/announce.ts'
import { Boundary } from '../ui/boundary.tsx'
import { Main } from './main.tsx'
import { MINE, MyWork, WAITING } from './my-work.tsx'
import styles from './page.module.css'
import { useUser } from './user.ts'

type DeskPageProps = {
  q: string
  onSearch: (q: string) => void
  onOpen: (articleId: string) => void
  onRead: (importId: string) => void
  onFlags: (search: QueueSearch) => void
}

export const DeskPage = ({ q, onSearch, onOpen, onRead, onFlags }: DeskPageProps) => {
  const user = useUser()
  return (
    <Main className={styles.page}>
      <title>Desk · Stet</title>
      <Boundary what="The desk">
        <Desk
          userId={user.id}
          mine={<MyWork />}
          q={q}
          onSearch={onSearch}
          onImported={(article) => {
            announce('Imported.')
            onOpen(article.id)
          }}
          onFlags={(which) => onFlags(which === 'mine' ? MINE : WAITING)}
          onRead={(importId, { title, publishedOn }) => {
            keepCorrections(user.id, importId, { title, publishedOn })
            onRead(importId)
          }}
        />
      </Boundary>
    </Main>
  )
}
