import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOUNDARY_RULES, LAYER_RULES } from './setup/boundary-rules.ts'
import { importGraph } from './setup/import-graph.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const FOLDERS = ['server', 'client', 'prisma', 'e2e']

describe('the boundaries between the folders', () => {
  let graph: ICruiseResult
  beforeAll(async () => {
    graph = await importGraph(ROOT, FOLDERS, BOUNDARY_RULES)
  }, 60_000)

  it('hold', () => {
    const broken = graph.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(broken).toEqual([])
  })

  // A parser that cannot read TypeScript finds no files and no faults, and says that all is well.
  it('were looked for in every source file', async () => {
    const looked = new Set(graph.modules.map(({ source }) => source))
    expect((await sourceFiles()).filter((file) => !looked.has(file))).toEqual([])
  })

  it('leave no file outside', async () => {
    const layers = LAYER_RULES.map(({ from }) => new RegExp(String(from.path)))
    expect((await sourceFiles()).filter((file) => !layers.some((layer) => layer.test(file)))).toEqual([])
  })
})

describe('a project that breaks every rule', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'stet-boundaries-'))
    for (const [file, text] of Object.entries(BROKEN)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
      await writeFile(path.join(folder, file), text)
    }
  })
  afterAll(async () => rm(folder, { recursive: true }))

  it('is caught at each of them, and nowhere else', async () => {
    const { summary } = await importGraph(folder, FOLDERS, BOUNDARY_RULES)
    const broken = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
    expect(new Set(broken)).toEqual(new Set(EXPECTED))
    expect(new Set(EXPECTED.map((line) => line.split(':')[0]))).toEqual(
      new Set(BOUNDARY_RULES.map(({ name }) => name)),
    )
  })
})

/** One file to import, and files that import what they must not, as values and as types. */
const BROKEN: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#domain/*': './server/domain/*' },
    devDependencies: { tool: '1' },
  }),
  'node_modules/tool/package.json': JSON.stringify({ name: 'tool', version: '1.0.0', main: 'index.js' }),
  'node_modules/tool/index.js': '',
  'server/domain/word.ts': 'export type Word = string',
  'server/domain/reads.ts': "import { readFile } from 'node:fs/promises'\nexport const read = readFile",
  'server/contract/rows.ts': "import type { Row } from '../repositories/row.ts'\nexport type Rows = Row[]",
  'server/repositories/row.ts': "import { serve } from '../http/serve.ts'\nexport type Row = typeof serve",
  'server/imports/twin.ts': "export { twin } from '../exports/twin.ts'",
  'server/noticing/room.ts': "import '../services/story.ts'",
  'server/fetching/fetch.ts': "import '../domain/word.ts'",
  'server/bench/bench.ts': "import '../setup/step.ts'",
  'server/exports/twin.ts': "export const twin = import('../services/story.ts')",
  'server/cli/twin.ts': "export const twin = import('../services/story.ts')",
  'server/services/story.ts': "import '../domain/word.ts'\nimport '../setup/step.ts'",
  'server/http/serve.ts':
    "import type { Client } from '../../prisma/generated/client.ts'\nexport let serve: Client",
  'server/app.ts': "import '../client/main.tsx'\nimport 'tool'",
  'server/testing/desk.ts': "import '../../client/ui/button.tsx'",
  'server/setup/step.ts': "import '../domain/word.ts'",
  'prisma/generated/client.ts': 'export type Client = object',
  'prisma/move.ts': "import '#domain/word.ts'",
  'client/main.tsx': "import './features/a/a.tsx'\nimport '../server/services/story.ts'\nimport './gone.ts'",
  'client/features/a/a.tsx': "import { B } from '../b/b.tsx'\nexport const A = () => <B />",
  'client/features/b/b.tsx': "import '#domain/word.ts'\nexport const B = () => <b>b</b>",
  'client/ui/button.tsx': "import '../api/send.ts'\nimport './button.test.ts'",
  'client/ui/button.test.ts': "import '../../server/services/story.ts'",
  'client/styles/gap.ts': 'export const gap = 4',
  'client/api/send.ts': "import { Receive } from './receive.tsx'\nexport const send = () => Receive",
  'client/api/receive.tsx': "import '../styles/gap.ts'\nexport { send as Receive } from './send.ts'",
  'e2e/peek.ts': "import '#domain/word.ts'",
}

const EXPECTED = [
  'domain-is-pure: server/domain/reads.ts',
  'contract-is-the-wire: server/contract/rows.ts',
  'repositories-know-the-database: server/repositories/row.ts',
  'imports-make-drafts: server/imports/twin.ts',
  'noticing-runs-the-rules: server/noticing/room.ts',
  'fetching-reaches-out: server/fetching/fetch.ts',
  'benches-measure-everything: server/bench/bench.ts',
  'exports-write-bytes: server/exports/twin.ts',
  'the-command-line-needs-no-desk: server/cli/twin.ts',
  'services-tell-the-story: server/services/story.ts',
  'http-only-translates: server/http/serve.ts',
  'server-root-composes: server/app.ts',
  'server-runs-without-tools: server/app.ts',
  'testing-opens-a-desk: server/testing/desk.ts',
  'setup-knows-nothing-of-the-desk: server/setup/step.ts',
  'prisma-stands-alone: prisma/move.ts',
  'page-meets-server-at-the-contract: client/main.tsx',
  'everything-is-there: client/main.tsx',
  'features-do-not-know-each-other: client/features/a/a.tsx',
  'ui-knows-no-feature: client/ui/button.tsx',
  'nothing-leans-on-a-test: client/ui/button.tsx',
  'api-shows-nothing: client/api/receive.tsx',
  'no-cycles: client/api/receive.tsx',
  'stories-come-from-outside: e2e/peek.ts',
]

const sourceFiles = async () => {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => {
      const entries = await readdir(path.join(ROOT, folder), { recursive: true })
      return entries.map((entry) => `${folder}/${entry.replaceAll(path.sep, '/')}`)
    }),
  )
  return files.flat().filter((file) => /[.]tsx?$/.test(file) && !file.startsWith('prisma/generated/'))
}
