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
    const items = RULES.map(({ check: _check, languages: _languages, doesNotFlag, ...rule }) => {
      const demotion = demoted.get(rule.id) ?? null
      return {
        ...rule,
        confidence: demotion ? ('hint' as const) : rule.confidence,
        doesNotFlag: [...doesNotFlag],
        score: scoreOf(tallies.get(rule.id) ?? NOTHING_TALLIED),
        demoted: demotion !== null,
        demotion,
      }
    })
    return { items, nextCursor: null }
  },
})
