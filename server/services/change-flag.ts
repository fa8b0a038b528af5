import type { FlagChange } from '#contract/flag.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Flag } from '#domain/review/flag.ts'
import { flagWords } from '#domain/review/flag-words.ts'
import type { Standing } from '#domain/review/settlement.ts'
import type { FlagFields } from '../repositories/flags.ts'
import type { Repositories } from '../repositories/store.ts'
import { accountForFlag, releaseSentences } from './account-for-flag.ts'
import { differences } from './differences.ts'
import { ensureClaim } from './ensure-claim.ts'
import { assigneeOf, ensureOriginal } from './flag-references.ts'
import { standingAfter } from './flag-standing.ts'
import { keepState } from './keep-state.ts'
import { named } from './named.ts'
import { permit, personOf } from './permit.ts'
import { quoteAt } from './quote-at.ts'
import { record } from './record.ts'
import { conflict, notFound, stale } from './refusal.ts'

/**
 * Changes a flag that is still at `version`: what it says, its words, how it stands, who has it. Saying
 * what is so already is no change. Writes one history entry with what was and what is.
 * @throws Refusal, after which the transaction must not be kept
 */
export const changeFlag = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { id, version, change }: { id: string; version: number; change: FlagChange },
): Promise<void> => {
  permit(actor, 'flag:change')
  const entry = await tx.flags.find(id)
  if (!entry || entry.withdrawn) throw notFound('flag')
  const before = entry.flag
  if (before.version !== version) throw stale('flag', before)
  const after = await changed(tx, actor, before, change)
  const detail = differences(told(before), told(after))
  if (!detail) return
  await tx.flags.update(id, version, { ...fieldsOf(after), ...settlementOf(actor, at, before, after) }, at)
  if (change.span) {
    await tx.flags.move(id, after)
    await releaseSentences(tx, actor, at, before)
    await accountForFlag(tx, actor, at, after)
  }
  await refreshWords(tx, after)
  await tx.articles.touch(before.articleId, at)
  const subject = { type: 'flag', id } as const
  await record(tx, actor, at, {
    action: actionOf(before, after),
    articleId: before.articleId,
    subject,
    detail,
  })
  await keepState(tx, actor, at, before.articleId)
}

/** Brings up to date what a search for the flag looks at. */
export const refreshWords = async (
  tx: Repositories,
  { id, quote, note }: Pick<Flag, 'id' | 'quote' | 'note'>,
): Promise<void> => tx.flags.setWords(id, flagWords(quote.exact, note, await tx.comments.textsOf(id)))

const changed = async (tx: Repositories, actor: Actor, before: Flag, change: FlagChange): Promise<Flag> => {
  const { span, status, outcome, reason, duplicateOfId, assigneeId, claim, ...content } = named(change)
  const standing = standingAfter(actor, before, named({ status, outcome, reason, duplicateOfId }))
  const rewords = span !== undefined || Object.keys(content).length > 0
  if (rewords && before.status === 'resolved' && standing.status === 'resolved') throw SETTLED()
  if (standing.duplicateOfId !== null && standing.duplicateOfId !== before.duplicateOfId) {
    await ensureOriginal(tx, before.id, standing.duplicateOfId)
  }
  if (claim !== undefined) await ensureClaim(tx, actor, claim)
  return {
    ...{ ...before, ...content, ...standing },
    ...(claim !== undefined && { claim }),
    ...(assigneeId !== undefined && { assignee: await assigneeOf(tx, assigneeId) }),
    ...(span && (await anchored(tx, before.articleId, span))),
  }
}

const SETTLED = () =>
  conflict('settled', 'This flag is settled. Open it again before you change what it says.')

/** Where the flag sits then: always in the revision that stands now. */
const anchored = async (
  tx: Repositories,
  articleId: string,
  span: Flag['span'],
): Promise<Pick<Flag, 'span' | 'quote' | 'anchor'>> => {
  const revision = await tx.revisions.current(articleId)
  if (!revision) throw notFound('article')
  const quote = quoteAt(revision.text, span)
  return { span, quote, anchor: { revisionId: revision.id, outcome: 'exact' } }
}

/** What the history tells of a flag. */
const told = ({ category, severity, note, suggestedText, claim, span, quote, assignee, ...flag }: Flag) => {
  const { status, outcome, reason, duplicateOfId } = flag
  const standing = { status, outcome, reason, duplicateOfId } satisfies Standing
  const content = { category, severity, note, suggestedText, claim }
  return { ...content, span, quote: quote.exact, ...standing, assignee }
}

const fieldsOf = ({
  category,
  severity,
  note,
  suggestedText,
  claim,
  assignee,
  ...flag
}: Flag): FlagFields => {
  const { status, outcome, reason, duplicateOfId } = flag
  const content = { category, severity, note, suggestedText, claim }
  return { ...content, status, outcome, reason, duplicateOfId, assigneeId: assignee?.id ?? null }
}

/** Whoever said last how it was settled has settled it. */
const settlementOf = (actor: Actor, at: string, before: Flag, after: Flag) => {
  if (after.status !== 'resolved') return { settledAt: null, settlerId: null, settlerName: null }
  return saysMore(before, after) ? { settledAt: at, settlerId: personOf(actor).id, settlerName: null } : {}
}

const saysMore = (before: Standing, after: Standing): boolean =>
  before.status !== after.status ||
  before.outcome !== after.outcome ||
  before.reason !== after.reason ||
  before.duplicateOfId !== after.duplicateOfId

const actionOf = (before: Flag, after: Flag) => {
  if (!saysMore(before, after)) return 'flag:change'
  if (after.status === 'resolved') return 'flag:settle'
  return before.status === 'resolved' ? 'flag:reopen' : 'flag:change'
}
