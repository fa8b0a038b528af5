import type { QueuedFlag } from '#contract/queue.ts'
import { may } from '#domain/review/permissions.ts'
import { ExportMenu } from '../features/exports/export-menu.tsx'
import { openExportMenu } from '../features/exports/open-export-menu.ts'
import { filterOf, type QueueSearch } from '../features/queue/queue-search.ts'
import { Queue } from '../features/queue/queue.tsx'
import { Boundary } from '../ui/boundary.tsx'
import { Main } from './main.tsx'
import styles from './page.module.css'
import { useUser } from './user.ts'

type QueuePageProps = {
  search: QueueSearch
  onSearch: (search: QueueSearch) => void
  onOpen: (flag: QueuedFlag) => void
  onOpenArticle: (articleId: string) => void
}

export const QueuePage = ({ search, onSearch, onOpen, onOpenArticle }: QueuePageProps) => {
  const { id, role } = useUser()
  return (
    <Main className={styles.wide}>
      <title>Queue · Stet</title>
      <Boundary what="The queue">
        <Queue
          userId={id}
          search={search}
          onSearch={onSearch}
          onOpen={onOpen}
          onOpenArticle={onOpenArticle}
          exportMenu={
            may(role, 'export:read') && <ExportMenu leaving={{ scope: 'queue', filter: filterOf(search) }} />
          }
          onExport={openExportMenu}
        />
      </Boundary>
    </Main>
  )
}
