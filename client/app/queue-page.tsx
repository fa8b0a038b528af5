import type { QueuedFlag } from '#contract/queue.ts'
import type { QueueSearch } from '../features/queue/queue-search.ts'
import { Queue } from '../features/queue/queue.tsx'
import { Boundary } from '../ui/boundary.tsx'
import { Main } from './main.tsx'
import styles from './page.module.css'

type QueuePageProps = {
  search: QueueSearch
  onSearch: (search: QueueSearch) => void
  onOpen: (flag: QueuedFlag) => void
}

export const QueuePage = ({ search, onSearch, onOpen }: QueuePageProps) => (
  <Main className={styles.wide}>
    <title>Queue · Stet</title>
    <Boundary what="The queue">
      <Queue search={search} onSearch={onSearch} onOpen={onOpen} />
    </Boundary>
  </Main>
)
