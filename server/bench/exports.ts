import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { FORMATS } from '../exports/registry.ts'
import type { Bench } from './bench.ts'
import { openCrowdedDesk } from './workspace/crowded-desk.ts'

const FLAGS = 10_000
/** What heap and buffers of a process that writes an export may hold at most, in megabytes. */
const ALLOWED = 300

/** So little old space that a format which gathers all of an article in memory dies of it, in megabytes. */
const HEAP = 128

const WRITE_ONE = path.join(import.meta.dirname, 'exports', 'write-one.ts')

type Taken = { took: number; first: number; bytes: number; megabytes: number }

/** What it takes to write an article of 100,000 words with 10,000 flags in every format. */
export const exportsBench: Bench = {
  id: 'exports',
  title: `An article of 100,000 words with ${FLAGS.toLocaleString('en')} flags in every format`,
  run: async () => {
    const desk = await openCrowdedDesk([FLAGS])
    try {
      const articleId = desk.articles.get(FLAGS) ?? ''
      const write = async (format: string): Promise<Taken> => {
        const args = [
          `--max-old-space-size=${HEAP}`,
          '--import',
          'tsx',
          WRITE_ONE,
          '--folder',
          desk.folder,
          '--article',
          articleId,
        ]
        const { stdout } = await promisify(execFile)(process.execPath, [...args, '--format', format])
        return JSON.parse(stdout) as Taken
      }
      console.log(
        `${'first byte'.padStart(10)} ${'whole'.padStart(9)} ${'size'.padStart(9)} ${'memory'.padStart(8)}`,
      )
      for (const { id, scopes, unavailable } of FORMATS) {
        if (!scopes.includes('article') || (await unavailable?.())) continue
        const taken = await write(id).catch((problem: Error) => problem)
        console.log(
          taken instanceof Error ? `${''.padStart(39)}  ${id}: ${reasonIn(taken)}` : lineOf(id, taken),
        )
      }
    } finally {
      await desk.close()
    }
  },
}

const lineOf = (id: string, { took, first, bytes, megabytes }: Taken): string =>
  [
    `${first.toFixed(0)} ms`.padStart(10),
    `${took.toFixed(0)} ms`.padStart(9),
    `${(bytes / 1e6).toFixed(1)} MB`.padStart(9),
    `${megabytes.toFixed(0)} MB`.padStart(8),
    ` ${id}: ${megabytes < ALLOWED ? 'PASS' : `FAIL, at most ${ALLOWED} MB`}`,
  ].join(' ')

/** What a format says that has nothing to tell of this article. */
const reasonIn = ({ message }: Error): string => /Refusal: (.+)/.exec(message)?.[1] ?? message.slice(0, 200)
