import type { Actor } from '#domain/review/actor.ts'
import type { Check } from '#domain/review/check.ts'
import type { Flag } from '#domain/review/flag.ts'
import { may } from '#domain/review/permissions.ts'
import type { Citation, PlacedCitation } from '#domain/review/source.ts'
import type { Repositories } from '../repositories/store.ts'

/** A citation without its place. */
export const told = ({ sourceId, locator, quotedWords }: Citation): Citation => ({
  ...{ sourceId, locator, quotedWords },
})

/** Flags with what they rest on, for those who may know; asked for once, however many they are. */
export const flagsWithSources = async <Told extends Flag>(
  { citations }: Pick<Repositories, 'citations'>,
  actor: Actor,
  flags: readonly Told[],
): Promise<Told[]> => {
  if (!may(actor.role, 'source:read')) return [...flags]
  const cited = grouped(await citations.ofFlags(flags.map(({ id }) => id)), ({ flagId }) => flagId)
  return flags.map((flag) => ({ ...flag, sources: cited.get(flag.id) ?? [] }))
}

/** The same for what was said of sentences. */
export const checksWithSources = async (
  { citations }: Pick<Repositories, 'citations'>,
  actor: Actor,
  articleId: string,
  checks: readonly Check[],
): Promise<Check[]> => {
  if (!may(actor.role, 'source:read')) return [...checks]
  const sentenceIds = checks.map(({ sentenceId }) => sentenceId)
  const all = await citations.ofSentences(articleId, sentenceIds)
  const cited = grouped(all, ({ sentenceId }) => sentenceId)
  return checks.map((check) => ({ ...check, sources: cited.get(check.sentenceId) ?? [] }))
}

const grouped = (
  citations: readonly PlacedCitation[],
  placeOf: (citation: PlacedCitation) => string | null,
): Map<string, Citation[]> => {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const place = placeOf(citation)
    if (place === null) continue
    const group = groups.get(place) ?? []
    group.push(told(citation))
    groups.set(place, group)
  }
  return groups
}
