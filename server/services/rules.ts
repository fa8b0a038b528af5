import type { RuleEntry } from '#contract/rule.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page } from '#domain/review/page.ts'
import { RULES } from '#domain/rules/registry.ts'
import { NOTHING_TALLIED, scoreOf } from '#domain/rules/standing.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'

/** The catalogue of rules: what each notices, what it leaves alone, how often it was right, also here. */
export const ruleService = ({ store }: Pick<Context, 'store'>) => ({
  list: async (actor: Actor): Promise<Page<RuleEntry>> => {
    permit(actor, 'rule:read')
    const [demoted, tallies] = [await store.ruleStandings.demoted(), await store.ruleStandings.tallies()]
    const items = RULES.map(({ id, title, confidence, flags, doesNotFlag, mightBeFine, precision }) => {
      const demotion = demoted.get(id) ?? null
      return {
        ...{ id, title, flags, mightBeFine, precision },
        confidence: demotion ? ('hint' as const) : confidence,
        doesNotFlag: [...doesNotFlag],
        score: scoreOf(tallies.get(id) ?? NOTHING_TALLIED),
        demoted: demotion !== null,
        demotion,
      }
    })
    return { items, nextCursor: null }
  },
})
