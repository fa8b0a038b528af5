import { annotationAddress, articleAddress } from '#domain/annotation/addresses.ts'
import { uniqueQuote } from '#domain/anchoring/unique-quote.ts'
import type { Author } from '#domain/review/actor.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Dossier } from './dossier.ts'
import { type FlagSource, sourcesByFlag } from './flag-sources.ts'
import type { Format } from './format.ts'

/**
 * The file that Hypothesis writes and reads. Its importer makes new annotations of target, text and
 * tags, in the name of whoever imports; the rest is for people and other programs. There are no
 * positions in it: Hypothesis counts in the page it lies over, which is not our text.
 */
export const hypothesis: Format = {
  id: 'hypothesis',
  title: 'Hypothesis',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  note: 'For the importer of Hypothesis, on the page the article came from. Category, severity and status are tags, other words stand below the note.',
  group: 'data',
  scopes: ['article', 'queue'],
  needsFlags: true,
  async *render(dossiers, { deskUrl, exportedAt }) {
    yield `{"export_date":${JSON.stringify(exportedAt)},"export_userid":${JSON.stringify(account(deskUrl, 'stet'))},`
    yield '"client_version":"Stet","annotations":['
    let isFirst = true
    for await (const dossier of dossiers) {
      for (const annotation of annotationsOf(dossier)) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(annotation)}`
        isFirst = false
      }
    }
    yield '\n]}\n'
  },
}

function* annotationsOf(dossier: Dossier) {
  const { article, flags, sources, threads, deskUrl } = dossier
  const uri = article.sourceUrl ?? articleAddress(deskUrl, article.id)
  const uses = sourcesByFlag(sources)
  const about = { uri, group: '__world__', permissions: PERMISSIONS, document: { title: [article.title] } }
  for (const flag of flags) {
    const quote = { type: 'TextQuoteSelector', ...uniqueQuote(article.revision.text, flag.span) }
    yield {
      ...{ id: flag.id, created: flag.createdAt, updated: flag.updatedAt, ...userOf(deskUrl, flag.author) },
      ...{ ...about, text: textOf(flag, uses.get(flag.id)), tags: tagsOf(flag), references: [] },
      target: [{ source: uri, selector: [quote] }],
      links: { incontext: annotationAddress(deskUrl, article.id, flag.id) },
    }
    for (const comment of threads.get(flag.id) ?? []) {
      const at = comment.createdAt
      yield {
        ...{ id: comment.id, created: at, updated: at, ...userOf(deskUrl, comment.author) },
        ...{ ...about, text: replyOf(comment), tags: [], references: [flag.id] },
        target: [{ source: uri }],
        links: { incontext: annotationAddress(deskUrl, article.id, comment.id) },
      }
    }
  }
}

const PERMISSIONS = { read: ['group:__world__'] }

const userOf = (deskUrl: string, author: Author) => ({
  user: account(deskUrl, author.id ?? author.name),
  user_info: { display_name: author.name },
})

/** Accounts are told as `acct:` addresses, whose names hold no white space. */
const account = (deskUrl: string, name: string): string =>
  `acct:${encodeURIComponent(name)}@${new URL(deskUrl).host}`

const tagsOf = ({ category, severity, status, outcome }: Flag): string[] => [
  `category:${category}`,
  `severity:${severity}`,
  `status:${status}`,
  ...(outcome === null ? [] : [`outcome:${outcome}`]),
]

const textOf = ({ note, suggestedText, reason }: Flag, uses: readonly FlagSource[] = []): string =>
  [
    note,
    suggestedText === null ? '' : proposed(suggestedText),
    reason === null ? '' : `Reason: ${reason}`,
    ...uses.map(
      ({ source }) =>
        `Source: ${[source.title, source.author, source.publisher, source.url].filter(Boolean).join(', ')}`,
    ),
  ]
    .filter(Boolean)
    .join('\n\n')

const replyOf = ({ text, proposal }: Comment): string =>
  [text, proposal ? proposed(proposal.text) : ''].filter(Boolean).join('\n\n')

const proposed = (words: string): string => (words === '' ? 'Cut these words.' : `Suggested text: ${words}`)
