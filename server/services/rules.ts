import type { RuleEntry } from '#contract/rule.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page } from '#domain/review/page.ts'
import { RULES } from '#domain/rules/registry.ts'
import { permit } from './permit.ts'

/** The catalogue of rules: what each notices, what it leaves alone, how often it was right. */
export const ruleService = () => ({
  list: (actor: Actor): Page<RuleEntry> => {
    permit(actor, 'rule:read')
    const items = RULES.map(({ check: _check, languages: _languages, doesNotFlag, ...rule }) => ({
      ...rule,
      doesNotFlag: [...doesNotFlag],
    }))
    return { items, nextCursor: null }
  },
})
