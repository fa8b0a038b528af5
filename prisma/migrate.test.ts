import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../server/repositories/database.ts'
import { applyMigrations, migrationNames } from './migrate.ts'

const WRITTEN = `
  INSERT INTO user (id, name, email, role, updatedAt) VALUES ('u', 'Ada', 'ada@desk.example', 'admin', 0);
  INSERT INTO Article (id, title, language, state, createdAt, updatedAt) VALUES ('a', 'T', 'en', 'draft', 0, 0);
  INSERT INTO Original (articleId, mediaType, bytes) VALUES ('a', 'text/plain', x'00');
  INSERT INTO Revision (id, articleId, number, text, hash, blocks, sentences, sentenceCount, repairs, origins, createdAt)
    VALUES ('r', 'a', 1, 'A Text.', '', '[]', '[]', 0, '[]', '[]', 0);
  INSERT INTO Flag (id, articleId, authorId, category, severity, status, note, createdAt, updatedAt)
    VALUES ('f', 'a', 'u', 'number', 'minor', 'open', 'A Note', 0, 0);
  INSERT INTO Anchor (flagId, revisionId, start, end, exact, prefix, suffix, outcome)
    VALUES ('f', 'r', 0, 6, 'A Text', '', '.', 'exact');
  INSERT INTO HistoryEntry (articleId, at, actorId, action, subjectType, subjectId, detail)
    VALUES ('a', 0, 'u', 'flag:create', 'flag', 'f', '{}');`
const TABLES = ['user', 'Article', 'Original', 'Revision', 'Flag', 'Anchor', 'HistoryEntry']

test('a migration loses nothing that was written before it', async () => {
  const [first = '', ...later] = await migrationNames()
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-migrate-'))
  const file = path.join(folder, 'stet.db')
  await applyMigrations(file, first)
  const before = await openDatabase(file)
  for (const statement of WRITTEN.split(';\n')) await before.$executeRawUnsafe(statement)
  await before.$disconnect()
  expect(await applyMigrations(file)).toEqual(later)
  const after = await openDatabase(file)
  const counts = await Promise.all(
    TABLES.map(async (table) => (await after.$queryRawUnsafe<object[]>(`SELECT 1 FROM "${table}"`)).length),
  )
  const flags = await after.$queryRawUnsafe('SELECT words FROM Flag')
  await after.$disconnect()
  await rm(folder, { recursive: true })
  expect(counts).toEqual(TABLES.map(() => 1))
  expect(flags).toEqual([{ words: 'a text a note' }])
})
