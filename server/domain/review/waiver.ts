import type { Person } from './actor.ts'

/** What can stand in the way of a sign-off. */
export const OBSTACLE_KINDS = ['blocker', 'unchecked', 'recheck'] as const
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number]

/** Names an obstacle: its kind and the flag or sentence that it is about. */
export type ObstacleName = { kind: ObstacleKind; subjectId: string }

/** Somebody takes it upon them that an obstacle does not hold up the article. */
export type Waiver = ObstacleName & { id: string; reason: string; by: Person; at: string }

export const obstacleId = ({ kind, subjectId }: ObstacleName): string => `${kind}:${subjectId}`

export const obstacleNamed = (id: string): ObstacleName | null => {
  const kind = OBSTACLE_KINDS.find((known) => id.startsWith(`${known}:`))
  return kind === undefined ? null : { kind, subjectId: id.slice(kind.length + 1) }
}
