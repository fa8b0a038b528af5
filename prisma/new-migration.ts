import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { applyMigrations } from './migrate.ts'
import { EVERYTHING, withSchemaEngine } from './schema-engine.ts'

// Writes the migration that leads from the migrations there are to schema.prisma:
// `npm run migration -- add-sources`. Read the SQL before you commit it.

const SCHEMA = path.join(import.meta.dirname, 'schema.prisma')

const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Name the migration in kebab-case: npm run migration -- add-sources')
  process.exit(1)
}

const folder = await mkdtemp(path.join(tmpdir(), 'stet-migration-'))
try {
  const file = path.join(folder, 'today.db')
  await applyMigrations(file)
  const files = [{ path: SCHEMA, content: await readFile(SCHEMA, 'utf8') }]
  const { stdout: sql } = await withSchemaEngine(file, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: import.meta.dirname },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    }),
  )
  if (sql === null || sql.startsWith('-- This is an empty migration'))
    console.log('The schema asks for no change.')
  else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
    const target = path.join(import.meta.dirname, 'migrations', `${stamp}_${name.replaceAll('-', '_')}`)
    await mkdir(target)
    await writeFile(path.join(target, 'migration.sql'), sql)
    console.log(`Wrote ${path.relative(process.cwd(), target)}/migration.sql`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
