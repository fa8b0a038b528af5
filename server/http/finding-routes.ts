import { endpoints } from '#contract/endpoints.ts'
import type { Services } from '../services/services.ts'
import type { Mount } from './mount.ts'
import { made } from './versioned.ts'

/** What the rules noticed, and how they fare in an article and on the desk. */
export const mountFindings = (
  mount: Mount,
  { articleFacts, articleRules, findings, rules }: Services,
): void => {
  mount(endpoints.listFindings, async ({ actor, params, query }) => ({
    json: await findings.list(actor, params.id, query),
  }))
  mount(endpoints.acceptFinding, async ({ actor, params }) =>
    made(await findings.accept(actor, params.id, params.findingId)),
  )
  mount(endpoints.dismissFinding, async ({ actor, params, body }) => ({
    json: await findings.dismiss(actor, params.id, params.findingId, body.reason ?? null),
  }))
  mount(endpoints.reopenFinding, async ({ actor, params, body }) => ({
    json: await findings.reopen(actor, params.id, params.findingId, body.decidedAt),
  }))
  mount(endpoints.getArticleFacts, async ({ actor, params }) => ({
    json: await articleFacts.get(actor, params.id),
  }))
  mount(endpoints.readDate, async ({ actor, params, body }) => ({
    json: await articleFacts.read(actor, params.id, body),
  }))
  mount(endpoints.unreadDate, async ({ actor, params, query }) => ({
    json: await articleFacts.unread(actor, params.id, query),
  }))
  mount(endpoints.listArticleRules, async ({ actor, params }) => ({
    json: await articleRules.list(actor, params.id),
  }))
  mount(endpoints.muteRule, async ({ actor, params, body }) => ({
    json: await articleRules.mute(actor, params.id, params.rule, body.muted),
  }))
  mount(endpoints.runRules, async ({ actor, params }) => ({
    json: await articleRules.run(actor, params.id),
  }))
  mount(endpoints.listRules, async ({ actor }) => ({ json: await rules.list(actor) }))
}
