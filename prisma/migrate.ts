import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { EVERYTHING, withSchemaEngine } from './schema-engine.ts'

const MIGRATIONS = path.join(import.meta.dirname, 'migrations')
const LOCK = 'migration_lock.toml'
/** Behind every name, which begins with a date. */
const LAST = '~'

/**
 * Applies every migration that the database does not have yet, in order, and keeps Prisma's own
 * `_prisma_migrations` table, so that Prisma's tools agree.
 * @param file path of the database file; it is created when missing
 * @param upTo the last one to be applied; default: all there are
 * @returns the names of the migrations that were applied now
 */
export const applyMigrations = async (file: string, upTo?: string): Promise<string[]> => {
  const list = await migrationsList(upTo)
  const { appliedMigrationNames } = await withSchemaEngine(file, (engine) =>
    engine.applyMigrations({ migrationsList: list, filters: EVERYTHING }),
  ).catch((error: unknown) => {
    throw new Error(`The database ${file} could not be brought up to date. ${reasonFor(error)}`, {
      cause: error,
    })
  })
  return appliedMigrationNames
}

/** The names of all migrations there are, in the order in which they apply. */
export const migrationNames = async (): Promise<string[]> =>
  (await readdir(MIGRATIONS, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** The engine does not know the adapter's word for a file that somebody else holds. */
const reasonFor = (error: unknown): string => {
  const said = error instanceof Error ? error.message : String(error)
  const held = /SocketTimeout|database is locked/.test(said)
  return held ? 'Another program has it open; stop that one and start again.' : said
}

const migrationsList = async (upTo = LAST) => ({
  baseDir: MIGRATIONS,
  lockfile: { path: LOCK, content: await readFile(path.join(MIGRATIONS, LOCK), 'utf8') },
  shadowDbInitScript: '',
  migrationDirectories: await Promise.all(
    (await migrationNames()).filter((name) => name <= upTo).map(migrationDirectory),
  ),
})

const migrationDirectory = async (name: string) => {
  const value = await readFile(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
}
