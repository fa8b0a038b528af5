import { annotationAddress, articleAddress, revisionTextAddress } from '#domain/annotation/addresses.ts'
import type { Annotation, AnnotationNames } from '#domain/annotation/annotation.ts'
import { contextsOf } from '#domain/annotation/terms.ts'
import { uniqueQuote } from '#domain/anchoring/unique-quote.ts'
import { codePointCounter } from '#domain/article/code-points.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import { type Dossier, permalink } from '../dossier.ts'
import type { FlagSource } from '../flag-sources.ts'
import { agentOf } from './agent.ts'
import { flagBodies, replyBodies } from './bodies.ts'

/**
 * Makes annotations of the flags of one article and of the replies to them. The one place where it is
 * done: the export and the protocol tell the same.
 */
export const annotator = ({
  article: { id: articleId, language, revision },
  deskUrl,
  names,
}: Pick<Dossier, 'article' | 'deskUrl' | 'names'>) => {
  const codePoints = codePointCounter(revision.text)
  const about = (id: string) => ({
    '@context': contextsOf(deskUrl),
    id: annotationAddress(deskUrl, articleId, id),
    type: 'Annotation' as const,
    generator: { id: `${deskUrl}/`, type: 'Software' as const, name: 'Stet' },
    ...namesOf(names.get(id)),
  })

  return {
    ofFlag: (flag: Flag, sources: readonly FlagSource[] = []): Annotation => ({
      ...about(flag.id),
      motivation: motivationsOf(flag),
      creator: agentOf(deskUrl, flag.author),
      created: flag.createdAt,
      modified: flag.updatedAt,
      ...standingOf(flag, deskUrl),
      page: permalink(deskUrl, flag),
      body: flagBodies(flag, language, sources),
      target: {
        type: 'SpecificResource',
        source: articleAddress(deskUrl, articleId),
        state: {
          type: 'TimeState',
          sourceDate: revision.createdAt,
          cached: revisionTextAddress(deskUrl, articleId, revision.number),
          revision: revision.number,
          sha256: revision.hash,
        },
        selector: [
          {
            type: 'TextPositionSelector',
            start: codePoints(flag.span.start),
            end: codePoints(flag.span.end),
          },
          { type: 'TextQuoteSelector', ...uniqueQuote(revision.text, flag.span) },
        ],
      },
    }),

    ofReply: (comment: Comment): Annotation => ({
      ...about(comment.id),
      motivation: comment.proposal ? ['replying', 'editing'] : 'replying',
      creator: agentOf(deskUrl, comment.author),
      created: comment.createdAt,
      modified: comment.createdAt,
      body: replyBodies(comment, language),
      target: annotationAddress(deskUrl, articleId, comment.flagId),
    }),
  }
}

/** A question asks, anything graver judges; other words ask for a change as well. */
const motivationsOf = ({ severity, suggestedText }: Flag): string[] => [
  severity === 'query' ? 'questioning' : 'assessing',
  ...(suggestedText === null ? [] : ['editing']),
]

const standingOf = (flag: Flag, deskUrl: string) => {
  const { category, severity, status, outcome, reason, settled, assignee, duplicateOfId } = flag
  return {
    ...{ category, severity, status },
    ...(outcome !== null && { outcome }),
    ...(reason !== null && { reason }),
    ...(settled && { settledBy: agentOf(deskUrl, settled.by), settledAt: settled.at }),
    ...(assignee && { assignee: agentOf(deskUrl, assignee) }),
    ...(duplicateOfId !== null && { duplicateOf: `${deskUrl}/api/flags/${duplicateOfId}` }),
  }
}

const namesOf = (names: AnnotationNames | undefined) => ({
  ...(names?.canonical && { canonical: names.canonical }),
  ...(names && names.via.length > 0 && { via: names.via.length === 1 ? names.via[0] : [...names.via] }),
})
