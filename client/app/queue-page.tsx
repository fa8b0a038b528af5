import type { QueuedFlag } from '#contract/queue.ts'
import { KeyBar } from '../features/keys/key-bar.tsx'
import { KeysDialog } from '../features/keys/keys-dialog.tsx'
import { QUEUE_KEYS } from '../features/queue/queue-keys.ts'
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
      <Queue
        search={search}
        onSearch={onSearch}
        onOpen={onOpen}
        renderKeys={(actions, isListed, onClose) => (
          <>
            <KeyBar keys={QUEUE_KEYS} actions={actions} />
            <KeysDialog keys={QUEUE_KEYS} note={NOTE} isOpen={isListed} onClose={onClose} />
          </>
        )}
      />
    </Boundary>
  </Main>
)

const NOTE = 'Keys rest while you type.'
