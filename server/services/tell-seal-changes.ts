import type { SealChange } from '#contract/sign-off.ts'
import type { Span } from '#domain/article/span.ts'
import { changesSince, decisionsOf, type Decisions } from '#domain/review/decisions.ts'
import type { Review } from '#domain/review/review.ts'
import { obstacleNamed } from '#domain/review/waiver.ts'
import type { LastTouch } from '../repositories/sign-offs.ts'
import { openingWords } from './tell-obstacle.ts'

/** What is not as it was sealed, with its place in the text and who changed it last. */
export const toldChanges = (
  sealed: Decisions,
  review: Review,
  touches: ReadonlyMap<string, LastTouch>,
): SealChange[] => {
  const current = decisionsOf(review)
  const isSameText = sealed.text === current.text
  return changesSince(sealed, current).map((change) => {
    const subject = subjectOf(change, sealed, current)
    const span = spanOf(subject, current) ?? (isSameText ? spanOf(subject, sealed) : null)
    const touch = touches.get(subject)
    return {
      ...change,
      words: span === null ? '' : openingWords(review.revision.text, span),
      span,
      by: touch?.by ?? null,
      at: touch?.at ?? null,
    }
  })
}

/** The flag or sentence that a change is about. */
const subjectOf = (change: { kind: string; id: string }, sealed: Decisions, current: Decisions): string => {
  if (change.kind !== 'waiver') return change.id
  const { obstacle } = current.waivers[change.id] ?? sealed.waivers[change.id] ?? {}
  return obstacleNamed(String(obstacle))?.subjectId ?? change.id
}

const spanOf = (subject: string, { sentences, flags }: Decisions): Span | null =>
  ((flags[subject] ?? sentences[subject])?.['span'] as Span | undefined) ?? null
