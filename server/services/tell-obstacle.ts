import type { Obstacle } from '#contract/obstacle.ts'
import type { Span } from '#domain/article/span.ts'
import type { Obstacle as Found } from '#domain/review/readiness.ts'
import { obstacleId } from '#domain/review/waiver.ts'

const WORDS_LENGTH = 80

/** How the words of a span begin, short enough for a line of a list. */
export const openingWords = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, Math.min(end, start + WORDS_LENGTH + 1)).replaceAll(/\s+/g, ' ')
  if (end - start <= WORDS_LENGTH) return words
  return `${words.slice(0, WORDS_LENGTH).replace(/[\uD800-\uDBFF]$|\s+\S*$/u, '')}…`
}

/** An obstacle as the API tells it. */
export const toldObstacle = (text: string, obstacle: Found): Obstacle => ({
  id: obstacleId(obstacle),
  kind: obstacle.kind,
  span: obstacle.span,
  words: openingWords(text, obstacle.span),
  ...(obstacle.kind === 'blocker' ? { flagId: obstacle.subjectId } : { sentenceId: obstacle.subjectId }),
})
