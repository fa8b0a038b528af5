import { applyMigrations, migrationNames } from '#prisma/migrate.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { type Database, openDatabase } from './database.ts'
import { foldMissingWords } from './fold-words.ts'

/** Whether the database answers and has every migration there is. */
export const isReady = async (db: Database): Promise<boolean> => {
  const tables = await db.$queryRaw<object[]>`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`
  if (tables.length === 0) return false
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return (await migrationNames()).every((name) => applied.has(name))
}

/**
 * Opens a SQLite file and brings it up to date first, which needs the file for itself. An up-to-date
 * one is opened beside whoever else has it open.
 * @param file path of the database file; it is created when missing
 */
export const openUpToDate = async (file: string): Promise<PrismaClient> => {
  let client = await openDatabase(file)
  if (!(await isReady(client))) {
    await client.$disconnect()
    await applyMigrations(file)
    client = await openDatabase(file)
  }
  await foldMissingWords(client)
  return client
}
