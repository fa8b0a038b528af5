import { migrationNames } from '#prisma/migrate.ts'
import type { Database } from './database.ts'

/** Whether the database answers and has every migration there is. */
export const isReady = async (db: Database): Promise<boolean> => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return (await migrationNames()).every((name) => applied.has(name))
}
