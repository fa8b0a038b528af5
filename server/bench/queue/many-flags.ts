import type { CrowdedDesk } from '../workspace/crowded-desk.ts'

/** How full the desk is besides the one crowded article. */
export const ARTICLES = 200
export const FLAGS_EACH = 1_000

/**
 * Fills the desk with articles and flags in the name of the first account, straight in the database: a
 * tenth settled, a tenth assigned to whoever looks, one of a hundred with a
 * reply that names them, of which a tenth waits. All
 * sentences of the crowded article are checked.
 */
export const fillDesk = async ({ client }: CrowdedDesk, crowdedId: string): Promise<void> => {
  const ada = await client.user.findFirstOrThrow()
  const run = (sql: string) => client.$executeRawUnsafe(sql)
  const numbers = (to: number) =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${to})`
  const at = "strftime('%Y-%m-%dT%H:%M:%f+00:00', '2026-01-01', '+' || i || ' minutes')"
  await run(`${numbers(ARTICLES)} INSERT INTO Article (id, title, language, state, version, createdAt, updatedAt)
    SELECT 'a' || i, 'Story ' || (i * 7919 % 1000), 'en', 'checking', 1, ${at}, ${at} FROM n`)
  await run(`INSERT INTO Revision (id, articleId, number, text, hash, blocks, sentences, sentenceCount, repairs,
      origins, createdAt)
    SELECT 'r' || id, id, 1, 'The minister left.', '', '[]', '[{"id":"s","start":0,"end":18}]', 1, '[]', '[]',
      createdAt FROM Article WHERE id LIKE 'a%' AND length(id) < 8`)
  await run(`${numbers(ARTICLES * FLAGS_EACH)}
    INSERT INTO Flag (id, articleId, authorId, category, severity, status, outcome, note, words, assigneeId, version,
      createdAt, updatedAt)
    SELECT 'f' || i, 'a' || (i % ${ARTICLES} + 1), '${ada.id}',
      CASE i % 3 WHEN 0 THEN 'number' WHEN 1 THEN 'time' ELSE 'quote' END,
      CASE i % 4 WHEN 0 THEN 'blocker' WHEN 1 THEN 'major' WHEN 2 THEN 'minor' ELSE 'query' END,
      CASE i % 10 WHEN 0 THEN 'resolved' WHEN 1 THEN 'queried' ELSE 'open' END,
      CASE i % 10 WHEN 0 THEN 'fixed' END, 'Note ' || i, 'the minister note ' || i,
      CASE WHEN i % 10 = 3 THEN '${ada.id}' END, 1, ${at}, ${at} FROM n`)
  await run(`INSERT INTO Anchor (flagId, revisionId, start, end, exact, prefix, suffix, outcome)
    SELECT id, 'r' || articleId, 4, 12, 'minister', 'The ', ' left.', 'exact' FROM Flag WHERE id LIKE 'f%' AND length(id) < 9`)
  await run(`INSERT INTO Comment (id, flagId, authorId, text, createdAt)
    SELECT 'c' || id, id, '${ada.id}', 'Which, @Ada Checker?', createdAt FROM Flag
    WHERE id LIKE 'f%' AND length(id) < 9 AND substr(id, -2) = '07'`)
  await run(`INSERT INTO Mention (commentId, userId, flagId, answeredAt)
    SELECT id, authorId, flagId, CASE WHEN flagId NOT LIKE '%007' THEN createdAt END FROM Comment`)
  await run(`INSERT INTO "Check" (articleId, sentenceId, state, note, checkerId, checkedAt, version)
    SELECT articleId, value ->> 'id', 'verified', '', '${ada.id}', Revision.createdAt, 1
    FROM Revision, json_each(sentences) WHERE articleId = '${crowdedId}'`)
}
