import type { QueueCounts } from '#domain/review/queue.ts'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import type { Database } from './database.ts'
import { countOnDesk } from './on-desk.ts'
import { countWaiting } from './waiting-flags.ts'

const unsettled = { withdrawnAt: null, status: { in: [...UNSETTLED_STATUSES] } }

/** What every page asks for again and again: each number is counted in an index. */
export const queueCounts = async (db: Database, personId: string): Promise<QueueCounts> => ({
  assignedToMe: await countOnDesk(db, { ...unsettled, assigneeId: personId }),
  waitingForMe: await countWaiting(db, personId),
  unresolved: await countOnDesk(db, unsettled),
})
