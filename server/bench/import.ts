import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { splitSentences } from '#domain/article/split-sentences.ts'
import type { Source } from '../imports/importer.ts'
import { readSource } from '../imports/read-source.ts'
import { cleanArticles } from './articles.ts'
import type { Bench } from './bench.ts'
import { joinAll, nothing, roundTrip, stet } from './round-trip.ts'

const ARTICLES = 120
const ROUNDS = 3
/** What did not come back is listed up to here. */
const LISTED = 30
const FIXTURES = path.join(import.meta.dirname, '..', 'imports')

/** What comes back of damaged text, beside what simpler ways give back, and how fast things come in. */
export const importBench: Bench = {
  id: 'import',
  title: 'Bringing articles in',
  run: async () => {
    console.log(
      `${ARTICLES} articles, each wrapped at 60–90 columns with heads, page numbers and a link ${ROUNDS} times:\n`,
    )
    for (const unwrapper of [stet, joinAll, nothing]) {
      const began = performance.now()
      const { sentences, identical } = roundTrip(unwrapper, ARTICLES, ROUNDS)
      const ms = performance.now() - began
      const share = ((100 * identical) / sentences).toFixed(2)
      console.log(
        `${unwrapper.name.padEnd(36)} ${share.padStart(6)} % of ${sentences} sentences   ${ms.toFixed(0)} ms`,
      )
    }
    const { missing } = roundTrip(stet, ARTICLES, ROUNDS)
    console.log(`\nNot identical: ${missing.length}`)
    for (const { how, sentence, got } of missing.slice(0, LISTED)) {
      console.log(`  ${how}\n    lost: ${sentence.slice(0, 110)}\n    read: ${got.slice(0, 110)}`)
    }
    if (missing.length > LISTED) console.log(`  … and ${missing.length - LISTED} more`)
    console.log('\nTime to read, best of 5:\n')
    time('100,000 words of wrapped text', longText())
    for (const [name, file] of FILES) await timeFile(name, file)
  },
}

const longText = (): string => {
  const words = cleanArticles(ARTICLES)
    .map(({ text }) => text)
    .join('\n\n')
    .split(' ')
  return Array.from({ length: 100_000 }, (_, index) => words[index % words.length] ?? '')
    .join(' ')
    .replaceAll(/(.{1,75}) /g, '$1\n')
}

const best = (runs: readonly number[]): string => `${Math.min(...runs).toFixed(0)} ms`

const time = (name: string, original: string): void => {
  const runs = Array.from({ length: 5 }, () => {
    const began = performance.now()
    const { text, blocks } = compose({ original, blocks: repairText(original), links: [] })
    for (const { start, end } of blocks) splitSentences(text.slice(start, end))
    return performance.now() - began
  })
  console.log(`${name.padEnd(36)} ${best(runs)}`)
}

const FILES: readonly [name: string, file: string][] = [
  ['PDF in two columns, 3 pages', 'pdf/fixtures/two-columns.pdf'],
  ['Word document with comments', 'docx/fixtures/comments.docx'],
]

const timeFile = async (name: string, file: string): Promise<void> => {
  const bytes = readFileSync(path.join(FIXTURES, file))
  const runs: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const source: Source = { bytes: new Uint8Array(bytes), filename: path.basename(file) }
    const began = performance.now()
    const outcome = await readSource(source, () => {})
    runs.push(performance.now() - began)
    if (!outcome.ok) console.log(`${name}: ${outcome.problem}`)
  }
  console.log(`${name.padEnd(36)} ${best(runs)}`)
}
