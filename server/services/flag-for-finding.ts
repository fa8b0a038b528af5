import type { Actor } from '#domain/review/actor.ts'
import type { FindingRecord } from '#domain/rules/finding.ts'
import type { Repositories } from '../repositories/store.ts'
import { placeFlag } from './place-flag.ts'
import { record } from './record.ts'

type Accepted = { articleId: string; finding: FindingRecord; newId: () => string }

/**
 * The flag that an accepted finding becomes: the one it became before, when that was withdrawn since,
 * otherwise a new one. So a finding never stands behind two flags.
 * @returns its id
 */
export const flagForFinding = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { articleId, finding, newId }: Accepted,
): Promise<string> => {
  const former = await formerFlag(tx, finding.id)
  if (former) {
    const { id, version } = former
    await tx.flags.update(id, version, { withdrawnAt: null }, at)
    const subject = { type: 'flag', id } as const
    await record(tx, actor, at, { action: 'flag:restore', articleId, subject, detail: { from: version } })
    return id
  }
  const id = newId()
  const { category, severity, message: note } = finding
  const content = { category, severity, note, suggestedText: null }
  await placeFlag(tx, actor, at, { id, articleId, span: finding.spans[0], ...content })
  return id
}

const formerFlag = async ({ findings, flags }: Repositories, findingId: string) => {
  const flagId = await findings.flagOf(findingId)
  const entry = flagId === null ? null : await flags.find(flagId)
  return entry?.withdrawn ? entry.flag : null
}
