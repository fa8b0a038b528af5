import type { FactSource } from '#domain/facts/facts.ts'
import { identities } from '#domain/rules/identity.ts'
import { runRules } from '#domain/rules/run.ts'
import type { Repositories } from '../repositories/store.ts'

/** Runs all rules on an article and keeps what they notice; decisions already made stay. */
export const findAnew = async (
  { findings }: Repositories,
  newId: () => string,
  { articleId, ...article }: FactSource & { articleId: string },
): Promise<void> => {
  const noticed = runRules(article).findings
  const known = identities(article.text, noticed)
  await findings.update(
    articleId,
    noticed.map((finding, index) => ({ id: newId(), identity: known[index] ?? '', finding })),
  )
}
