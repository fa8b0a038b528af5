import { demotionOf, type Demotion, NOTHING_TALLIED, type Tally } from '#domain/rules/standing.ts'
import type { Confidence } from '#domain/rules/finding.ts'
import type { Database } from './database.ts'
import { deskSettingsRepository } from './desk-settings.ts'

/**
 * Whose word counts on the scoreboard: what came in a file was decided on another desk, which its
 * names tell.
 */
const DECIDED_HERE = { deciderName: null }

type Decided = { rule: string; state: string; _count: number }

/** The rules that are precise and shown as hints, because this desk dismissed so much of them. */
export const demotedRules = async (db: Database): Promise<ReadonlyMap<string, Demotion>> => {
  const threshold = await deskSettingsRepository(db).get()
  const decided = await db.finding.groupBy({
    by: ['rule', 'state'],
    where: {
      state: { in: ['accepted', 'dismissed'] },
      confidence: 'precise' satisfies Confidence,
      ...DECIDED_HERE,
    },
    _count: true,
  })
  const demoted = new Map<string, Demotion>()
  for (const [rule, tally] of talliesOf(decided)) {
    const demotion = demotionOf('precise', tally, threshold)
    if (demotion) demoted.set(rule, demotion)
  }
  return demoted
}

/** How sure a rule is of a finding, and how sure of it the desk is. */
export const heardAs = (
  demoted: ReadonlyMap<string, Demotion>,
  { rule, confidence }: { rule: string; confidence: string },
): Confidence => (demoted.has(rule) ? 'hint' : (confidence as Confidence))

export const ruleStandingRepository = (db: Database) => ({
  demoted: () => demotedRules(db),

  /** What became of the findings of each rule that has some, on the articles that are on the desk. */
  tallies: async (): Promise<ReadonlyMap<string, Tally>> => {
    const decided = await db.finding.groupBy({
      by: ['rule', 'state'],
      where: { OR: [DECIDED, WAITING] },
      _count: true,
    })
    return talliesOf(decided)
  },
})

/** A decision counts although the article has left the desk. */
const DECIDED = { state: { in: ['accepted', 'dismissed'] }, ...DECIDED_HERE }
const WAITING = { state: 'pending', article: { deletedAt: null } }

const talliesOf = (counts: readonly Decided[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>()
  for (const { rule, state, _count } of counts) {
    tallies.set(rule, { ...NOTHING_TALLIED, ...tallies.get(rule), [state]: _count })
  }
  return tallies
}
