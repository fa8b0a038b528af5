import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { applyMigrations, migrationNames } from '#prisma/migrate.ts'
import { openDatabase } from './database.ts'
import { openUpToDate } from './readiness.ts'

const WRITTEN = `
  INSERT INTO user (id, name, email, role, updatedAt) VALUES ('u', 'Ada', 'ada@desk.example', 'admin', 0);
  INSERT INTO Article (id, title, language, state, createdAt, updatedAt) VALUES ('a', 'T', 'en', 'draft', 0, 0);
  INSERT INTO Revision (id, articleId, number, text, hash, blocks, sentences, sentenceCount, repairs, origins, createdAt)
    VALUES ('r', 'a', 1, 'ÉLYSÉE', '', '[]', '[]', 0, '[]', '[]', 0);
  INSERT INTO Flag (id, articleId, authorId, category, severity, status, note, createdAt, updatedAt)
    VALUES ('f', 'a', 'u', 'number', 'minor', 'open', '100% Straße', 0, 0);
  INSERT INTO Flag (id, articleId, authorId, category, severity, status, note, createdAt, updatedAt)
    VALUES ('g', 'a', 'u', 'number', 'minor', 'open', 'Plain', 0, 0);
  INSERT INTO Anchor (flagId, revisionId, start, end, exact, prefix, suffix, outcome)
    VALUES ('f', 'r', 0, 6, 'ÉLYSÉE', '', '', 'exact'), ('g', 'r', 0, 6, 'Words', '', '', 'exact')`

test('flags of an older desk are found by words that SQL could not fold', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-fold-'))
  const file = path.join(folder, 'stet.db')
  const [first = ''] = await migrationNames()
  await applyMigrations(file, first)
  const before = await openDatabase(file)
  for (const statement of WRITTEN.split(';\n')) await before.$executeRawUnsafe(statement)
  await before.$disconnect()
  const client = await openUpToDate(file)
  const flags = await client.flag.findMany({ orderBy: { id: 'asc' }, select: { words: true } })
  await client.$disconnect()
  await rm(folder, { recursive: true })
  expect(flags).toEqual([{ words: 'elysee\n100％ straße' }, { words: 'words plain' }])
})
