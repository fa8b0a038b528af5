import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyMigrations, migrationNames } from '#prisma/migrate.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { openDatabase } from './database.ts'
import { isReady, openUpToDate } from './readiness.ts'

let folder: string
let client: PrismaClient
let applied: string[]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stet-database-'))
  applied = await applyMigrations(path.join(folder, 'stet.db'))
  client = await openDatabase(path.join(folder, 'stet.db'))
})
afterAll(async () => {
  await client.$disconnect()
  await rm(folder, { recursive: true })
})

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2n],
  ['foreign_keys', 1n],
])('%s is %s', async (pragma, value) => {
  const [row] = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`)
  expect(Object.values(row ?? {})[0]).toBe(value)
})

test('another process waits before it gives up', async () => {
  const [row] = await client.$queryRawUnsafe<{ timeout: bigint }[]>('PRAGMA busy_timeout')
  expect(Number(row?.timeout)).toBeGreaterThanOrEqual(5_000)
})

test('migrations are applied once, in Prisma’s own table', async () => {
  expect(applied).toEqual(await migrationNames())
  const rows = await client.$queryRaw<
    { migration_name: string; checksum: string }[]
  >`SELECT * FROM _prisma_migrations`
  expect(rows.map((row) => row.migration_name)).toEqual(applied)
  expect(rows[0]?.checksum).toMatch(/^[0-9a-f]{64}$/)
  expect(await isReady(client)).toBe(true)
})

test('an up-to-date database opens beside whoever has it open', async () => {
  const second = await openUpToDate(path.join(folder, 'stet.db'))
  expect(await isReady(second)).toBe(true)
  await second.$disconnect()
})

test('a database that misses a migration is not ready', async () => {
  await client.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`
  expect(await isReady(client)).toBe(false)
})

test('a database that somebody holds is not brought up to date behind their back', async () => {
  const held = path.join(folder, 'held.db')
  const holder = await openDatabase(held)
  await holder.$queryRawUnsafe('PRAGMA locking_mode = EXCLUSIVE')
  await holder.$executeRawUnsafe('CREATE TABLE held (x)')
  await expect(applyMigrations(held)).rejects.toThrow('Another program has it open')
  await holder.$disconnect()
})
