import { isAccountedFor } from '#domain/review/check.ts'
import type { Flag } from '#domain/review/flag.ts'
import { claimInWords } from '../claim-in-words.ts'
import { type Dossier, permalink } from '../dossier.ts'
import { type FlagSource, sourcesByFlag } from '../flag-sources.ts'
import type { Format } from '../format.ts'
import { readingsInWords } from '../readings-in-words.ts'
import { saidIn } from '../reply-in-words.ts'
import { linked, plain, quoted } from './escape.ts'

/** A list to read and to paste: each flag with its words, its thread and what it rests on. */
export const markdown: Format = {
  id: 'markdown',
  title: 'Markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  note: 'A list of the flags with their words, threads and sources, and of what was not checked.',
  group: 'documents',
  scopes: ['article', 'queue'],
  needsFlags: false,
  async *render(dossiers, occasion) {
    for await (const dossier of dossiers) yield* articlePart(dossier)
    yield `\n---\n\nMade by Stet at ${occasion.exportedAt}. Chosen: ${plain(occasion.filter)}.\n`
  },
}

function* articlePart(dossier: Dossier): Generator<string> {
  const { article, flags, sources, deskUrl } = dossier
  const { publishedOn, byline, state, revision } = article
  yield `# ${plain(article.title)}\n\n`
  const facts = [publishedOn ?? 'no publication date', ...(byline === null ? [] : [plain(byline)]), state]
  yield `${facts.join(' · ')} · version ${revision.number} · SHA-256 of the text \`${revision.hash}\`\n\n`
  const readings = readingsInWords(dossier)
  if (readings.length > 0) yield `Dates read by an editor: ${readings.map(plain).join('; ')}\n\n`
  yield `## Flags (${flags.length})\n\n`
  if (flags.length === 0) yield 'Nothing is flagged.\n\n'
  const uses = sourcesByFlag(sources)
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  for (const [index, flag] of flags.entries()) {
    yield flagPart(flag, index + 1, { dossier, uses: uses.get(flag.id) ?? [], numbers, deskUrl })
  }
  yield* uncheckedPart(dossier)
  for (const { id, title, author, publisher, url, locator, accessedOn } of sources) {
    const told = [title, author, publisher, locator, accessedOn && `accessed ${accessedOn}`]
    const words = told.filter((word) => word !== null && word !== '').map((word) => plain(word ?? ''))
    yield `[^${article.id}-${numbers.get(id)}]: ${[...words, ...(url === null ? [] : [linked(url)])].join(', ')}\n`
  }
}

type Around = {
  dossier: Dossier
  uses: readonly FlagSource[]
  numbers: ReadonlyMap<string, number>
  deskUrl: string
}

const flagPart = (flag: Flag, number: number, { dossier, uses, numbers, deskUrl }: Around): string => {
  const { category, severity, status, outcome, note, suggestedText, author, createdAt, reason } = flag
  const indent = indentOf(number)
  const claim = claimInWords(flag)
  const standing = outcome === null ? status : `${status}, ${outcome}`
  const notes = uses.map(({ source }) => `[^${dossier.article.id}-${numbers.get(source.id)}]`)
  const lines = [
    `${number}. **${category}**, ${severity}, ${standing}${notes.join('')}`,
    quoted(flag.quote.exact, indent),
    indent + paragraphs(note, indent),
    ...(suggestedText === null ? [] : [indent + suggestion(suggestedText, indent)]),
    ...(claim === null ? [] : [indent + paragraphs(claim, indent)]),
    ...(reason === null ? [] : [`${indent}Settled: ${paragraphs(reason, indent)}`]),
    ...(dossier.threads.get(flag.id) ?? []).map(
      (reply) =>
        `${indent}${plain(reply.author.name)}, ${reply.createdAt}: ${paragraphs(saidIn(reply), indent)}`,
    ),
    `${indent}${plain(author.name)}, ${createdAt}, ${linked(permalink(deskUrl, flag))}`,
  ]
  return `${lines.join('\n\n')}\n\n`
}

/** What belongs to an item of a list stands below its first word, wherever its number lets that begin. */
const indentOf = (number: number): string => ' '.repeat(`${number}. `.length)

const suggestion = (text: string, indent: string): string =>
  text === '' ? 'Suggested: cut these words.' : `Suggested: “${paragraphs(text, indent)}”`

/** Lines of one text, inside of a list item. */
const paragraphs = (text: string, indent: string): string =>
  text
    .split(/[\r\n]+/)
    .map(plain)
    .filter((line) => line !== '')
    .join(`  \n${indent}`)

/** What nobody has accounted for is in plain sight. */
function* uncheckedPart({ article, checks }: Dossier): Generator<string> {
  const { text, sentences } = article.revision
  const open = sentences.filter(({ id }) => !isAccountedFor(checks.get(id)?.state ?? 'unchecked'))
  yield `## Not checked (${open.length} of ${sentences.length} sentences)\n\n`
  for (const { start, end } of open) yield `- ${plain(text.slice(start, end))}\n`
  if (open.length > 0) yield '\n'
}
