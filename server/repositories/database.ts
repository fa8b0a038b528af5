import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { type Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { takingTurns } from './take-turns.ts'

/** The whole database, or one transaction on it. */
export type Database = Prisma.TransactionClient

/** A writer waits this long (ms) for another process before it gives up. */
const BUSY_MS = 5_000
/** Under a flood the write-ahead log grows; afterwards it shrinks back to this many bytes. */
const WAL_BYTES = 64 * 1024 * 1024

/**
 * Opens a migrated SQLite file. Nothing switches these settings on for us: WAL, because readers must
 * not wait for writers; FULL, because an acknowledged write survives a power cut; foreign keys.
 */
export const openDatabase = async (file: string): Promise<PrismaClient> => {
  const client = new PrismaClient({
    adapter: takingTurns(new PrismaBetterSqlite3({ url: `file:${file}`, timeout: BUSY_MS })),
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  })
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `busy_timeout = ${BUSY_MS}`,
    `journal_size_limit = ${WAL_BYTES}`,
  ]) {
    await client.$queryRawUnsafe(`PRAGMA ${pragma}`)
  }
  return client
}
