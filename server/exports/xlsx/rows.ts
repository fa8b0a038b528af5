import { CHECK_STATES } from '#domain/review/check.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES } from '#domain/review/status.ts'
import type { Dossier } from '../dossier.ts'
import type { Occasion } from '../format.ts'
import type { Cell } from './cells.ts'

export const CHECK_COLUMNS = ['article', '#', 'sentence', 'state', 'note', 'checked_by', 'checked_at']

/** Every sentence, also those that nobody has looked at. */
export function* checkRows({ article, checks }: Dossier): Generator<Cell[]> {
  const { text, sentences } = article.revision
  for (const [index, { id, start, end }] of sentences.entries()) {
    const check = checks.get(id)
    yield [
      ...[article.title, index + 1, text.slice(start, end), check?.state ?? 'unchecked', check?.note ?? ''],
      ...[check?.by.name ?? '', check?.at ?? ''],
    ]
  }
}

export const SOURCE_COLUMNS = [
  ...['article', 'title', 'type', 'rank', 'confidential', 'publisher', 'author', 'url', 'locator'],
  ...['quoted_words', 'accessed', 'files', 'used_for'],
]

export function* sourceRows({ article, sources }: Dossier): Generator<Cell[]> {
  for (const source of sources) {
    const files = source.files.map(({ filename, hash }) => `${filename} (SHA-256 ${hash})`)
    yield [
      ...[article.title, source.title, source.type, source.rank, source.confidential ? 'yes' : 'no'],
      ...[source.publisher, source.author, source.url, source.locator, source.quotedWords],
      ...[source.accessedOn, files.join('\n'), source.citations.length],
    ]
  }
}

export const SUMMARY_COLUMNS = ['what', 'value']

/** Counts what goes by, for the sheet that comes last. */
export const createSummary = ({ scope, filter, deskUrl, exportedAt }: Occasion) => {
  const articles: string[] = []
  const flags = new Map<string, number>()
  const checks = new Map<string, number>()
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  return {
    add: ({ article, flags: told, checks: said }: Dossier): void => {
      if (articles.length < 2) articles.push(article.title)
      count(flags, 'articles')
      for (const { severity, status } of told) {
        for (const name of ['all', severity, status]) count(flags, name)
      }
      for (const { id } of article.revision.sentences) count(checks, said.get(id)?.state ?? 'unchecked')
    },
    *rows(): Generator<Cell[]> {
      yield ['exported at', exportedAt]
      yield ['desk', deskUrl]
      yield [
        scope === 'article' ? 'article' : 'articles',
        articles.length === 1 ? (articles[0] ?? '') : (flags.get('articles') ?? 0),
      ]
      yield ['chosen', filter]
      yield ['flags', flags.get('all') ?? 0]
      for (const severity of SEVERITIES) yield [`flags, ${severity}`, flags.get(severity) ?? 0]
      for (const status of FLAG_STATUSES) yield [`flags, ${status}`, flags.get(status) ?? 0]
      for (const state of CHECK_STATES) yield [`sentences, ${state}`, checks.get(state) ?? 0]
      yield ['times', 'UTC, ISO 8601']
      yield ['positions', 'code points of the text, from 0, the last one excluded']
    },
  }
}
