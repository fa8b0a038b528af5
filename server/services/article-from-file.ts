import type { ArticleFile } from '#contract/article-file.ts'
import { describeSpan } from '#domain/anchoring/describe.ts'
import type { Actor, Author, Person } from '#domain/review/actor.ts'
import { flagWords } from '#domain/review/flag-words.ts'
import { safeMediaType } from '#domain/review/safe-media-type.ts'
import type { Span } from '#domain/article/span.ts'
import { IMPORTERS } from '../imports/registry.ts'
import type { ImportedArticle, Signature } from '../repositories/imported-articles.ts'
import { plainReading } from '../repositories/notices.ts'
import type { NewOriginal } from '../repositories/revisions.ts'
import { earlierRecordOf } from './earlier-record.ts'
import type { Ids } from './free-ids.ts'
import type { Notice } from './notice.ts'
import { personOf } from './permit.ts'

type Taking = { actor: Actor; at: string; ids: Ids; people: readonly Person[]; notice: Notice }

/**
 * A file as it shall stand on this desk. A file is no witness: what it says somebody said stands under
 * that name, and never in the name of an account, but for the words of whoever brings it. What asks
 * something of people (who has a flag, who checks) holds where id and name are those of somebody here;
 * nobody is waited for.
 */
export const articleFromFile = (file: ArticleFile, taking: Taking): ImportedArticle => {
  const { at, ids, people } = taking
  const signed = signatures(taking.actor)
  const here = (person: Person | null): Person | null =>
    people.find(({ id, name }) => id === person?.id && name === person.name) ?? null
  const place = (kind: keyof Ids, id: string): string => ids[kind].get(id) ?? id
  const known = (kind: keyof Ids, id: string | null): string | null =>
    id === null ? null : (ids[kind].get(id) ?? null)
  const { progress: _counted, ...article } = file.article
  const { revision } = article
  const [articleId, revisionId] = [place('article', article.id), place('revision', revision.id)]
  const sentences = new Set(revision.sentences.map(({ id }) => id))
  return {
    article: {
      ...article,
      ...{ id: articleId, assignee: here(article.assignee), createdAt: at, updatedAt: at, version: 1 },
      state: article.state === 'draft' ? 'draft' : 'checking',
      revision: { ...matterOf(file).revision, id: revisionId },
    },
    origins: file.origins,
    original: originalOf(file),
    flags: file.flags.map(({ thread, ...flag }) => ({
      ...flag,
      ...{ id: place('annotation', flag.id), articleId, assignee: here(flag.assignee) },
      ...{ signature: signed(flag.author), settler: flag.settled && signed(flag.settled.by) },
      ...{ anchor: { ...flag.anchor, revisionId }, quote: describeSpan(revision.text, flag.span) },
      duplicateOfId: known('annotation', flag.duplicateOfId),
      words: flagWords(
        revision.text.slice(flag.span.start, flag.span.end),
        flag.note,
        thread.flatMap(({ text, proposal }) => [text, proposal?.text ?? ''].filter(Boolean)),
      ),
    })),
    comments: file.flags.flatMap(({ id, thread }) =>
      thread.map((comment) => ({
        ...{ ...comment, id: place('annotation', comment.id), flagId: place('annotation', id) },
        signature: signed(comment.author),
      })),
    ),
    checks: file.checks.map((check) => ({ ...check, signature: signed(check.by) })),
    findings: findingsIn(file, taking.notice).map(({ decision, ...finding }) => ({
      ...{ ...finding, id: place('finding', finding.id), decider: decision && signed(decision.by) },
      decision: decision && { ...decision, flagId: known('annotation', decision.flagId) },
    })),
    dateReadings: file.dateReadings.map((reading) => ({ ...reading, signature: signed(reading.by) })),
    mutedRules: file.mutedRules.map((muted) => ({ ...muted, signature: signed(muted.by) })),
    sources: file.sources.map((source) => ({
      ...{ ...source, id: place('source', source.id), signature: signed(source.adder) },
      citations: source.citations
        .filter(({ sentenceId, flagId }) => isThere(sentences, sentenceId) && isThere(ids.annotation, flagId))
        .map((citation) => ({
          ...{ ...citation, id: place('citation', citation.id), sourceId: place('source', source.id) },
          flagId: known('annotation', citation.flagId),
        })),
    })),
    earlier: earlierRecordOf(file, ids),
  }
}

const isThere = (things: { has: (id: string) => boolean }, id: string | null): boolean =>
  id === null || things.has(id)

const signatures = (actor: Actor) => {
  const { id: accountId, name: ownName } = personOf(actor)
  return ({ id, name }: Author): Signature => ({
    accountId,
    name: id === accountId && name === ownName ? null : name,
  })
}

/** A field that is not there is not the same as one that is undefined. */
const withoutGaps = ({ href, ...block }: ArticleFile['article']['revision']['blocks'][number]) => ({
  ...block,
  ...(href !== undefined && { href }),
})

/** What the rules look at of a file. */
export const matterOf = ({ article: { publishedOn, language, revision }, dateReadings }: ArticleFile) => ({
  ...{ publishedOn, language, readings: dateReadings.map(plainReading) },
  revision: { ...revision, blocks: revision.blocks.map(withoutGaps) },
})

/** Findings with what tells them again, which is known of those that the rules of this desk notice. */
const findingsIn = ({ findings }: ArticleFile, { noticed }: Notice) => {
  const waiting = new Map<string, string[]>()
  for (const { identity, finding } of noticed) {
    const words = wordsOf(finding.rule, finding.spans)
    waiting.set(words, [...(waiting.get(words) ?? []), identity])
  }
  return findings.map(({ spans, ...finding }) => ({
    ...finding,
    spans: spans as [Span, ...Span[]],
    identity: waiting.get(wordsOf(finding.rule, spans))?.shift() ?? `imported ${finding.id}`,
  }))
}

const wordsOf = (rule: string, spans: readonly Span[]): string =>
  JSON.stringify([rule, ...spans.map(({ start, end }) => [start, end])])

/** Given out as something that runs nowhere, whatever a file calls itself. */
const originalOf = ({ original, article }: ArticleFile): NewOriginal => {
  const { text, base64, filename = 'original.txt', mediaType = 'text/plain; charset=utf-8' } = original
  return {
    ...{ text, filename },
    bytes: new Uint8Array(
      base64 === undefined ? Buffer.from(article.revision.text) : Buffer.from(base64, 'base64'),
    ),
    mediaType: HARMLESS.test(mediaType) ? mediaType : safeMediaType(mediaType),
  }
}

const OURS = Object.values(IMPORTERS).map(({ originalMediaType }) => originalMediaType.split(';', 1)[0] ?? '')
const HARMLESS = new RegExp(
  `^(?:${OURS.map((type) => type.replaceAll(/[.+*]/g, '\\$&')).join('|')})(?:; ?charset=[\\w-]+)?$`,
)
