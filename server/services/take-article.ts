import { createHash } from 'node:crypto'
import type { ArticleFile } from '#contract/article-file.ts'
import type { Actor } from '#domain/review/actor.ts'
import { articleFromFile, matterOf } from './article-from-file.ts'
import type { Context } from './context.ts'
import { freeIds } from './free-ids.ts'
import { permit } from './permit.ts'
import { record } from './record.ts'
import { invalid } from './refusal.ts'
import { keepNotice, noticeIn } from './notice.ts'

/**
 * Puts an article that left another desk as JSON on this one, with all that was said of it, or nothing
 * of it. Ids stay where they are free. Sign-off and waivers do not hold here, where nobody gave them;
 * they and the history of the other desk stay on record.
 * @returns the article's id here, or null when there is an article with the id that was asked for
 */
export const takeArticle = async (
  context: Pick<Context, 'store' | 'now' | 'newId' | 'rules'>,
  actor: Actor,
  file: ArticleFile,
): Promise<string | null> => {
  permitAll(actor, file)
  ensureHash(file)
  const { store, now, newId } = context
  const notice = await noticeIn(context, { ...matterOf(file), articleId: null })
  const at = now().toISOString()
  return store.write(async (tx) => {
    if (file.id !== undefined && (await tx.articles.taken(file.id))) return null
    const asked = { ...file, article: { ...file.article, id: file.id ?? file.article.id } }
    const ids = await freeIds(tx, newId, asked)
    const imported = articleFromFile(asked, { actor, at, ids, people: await tx.people.all(), notice })
    const { id: articleId, revision } = imported.article
    const earlier = { ...imported.earlier, articleId: file.article.id }
    await tx.importedArticles.insert({ ...imported, earlier })
    await keepNotice(tx, articleId, notice)
    for (const { id, ...names } of file.annotationNames) {
      const here = ids.annotation.get(id)
      if (here !== undefined) await tx.annotations.setNames(here, articleId, names)
    }
    await record(tx, actor, at, {
      action: 'article:import',
      articleId,
      detail: {
        ...{ title: file.article.title, revision: revision.number, hash: revision.hash, format: 'json' },
        ...{ desk: file.desk, exportedAt: file.exportedAt, theirId: file.article.id },
        ...{ flags: file.flags.length, checks: file.checks.length, sources: file.sources.length },
        ...(file.signOff && { signedOffThere: { by: file.signOff.by.name, at: file.signOff.at } }),
      },
    })
    return articleId
  })
}

const permitAll = (actor: Actor, file: ArticleFile): void => {
  const { flags, checks, findings, dateReadings, mutedRules, sources } = file
  permit(actor, 'article:import')
  if (flags.length > 0) permit(actor, 'flag:create')
  if (flags.some(({ status }) => status === 'resolved')) permit(actor, 'flag:settle')
  if (flags.some(({ claim }) => claim !== null)) permit(actor, 'flag:review-claim')
  if (flags.some(({ thread }) => thread.length > 0)) permit(actor, 'flag:comment')
  if (checks.length > 0) permit(actor, 'check:set')
  const isDecided = findings.some(({ state }) => state !== 'pending')
  if (isDecided || dateReadings.length + mutedRules.length > 0) permit(actor, 'finding:decide')
  if (sources.length > 0) permit(actor, 'source:change')
}

const ensureHash = ({ article: { revision } }: ArticleFile): void => {
  const hash = createHash('sha256').update(revision.text).digest('hex')
  if (hash === revision.hash) return
  throw invalid(
    'text-changed',
    'article.revision.hash',
    'The text is not the one that the file was written with: its hash is another.',
  )
}
