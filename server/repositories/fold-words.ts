import { flagWords } from '#domain/review/flag-words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

const AT_A_TIME = 200

/**
 * Writes down what a search looks at for flags that have nothing there: a migration, which is SQL, leaves
 * empty what only `fold` can write. Flags that people make always have words.
 */
export const foldMissingWords = async (client: PrismaClient): Promise<void> => {
  for (let after = ''; ;) {
    const flags = await client.flag.findMany({
      where: { words: '', id: { gt: after } },
      orderBy: { id: 'asc' },
      take: AT_A_TIME,
      select: {
        ...{ id: true, note: true },
        anchors: { orderBy: { revision: { number: 'asc' } }, select: { exact: true } },
        comments: {
          where: { withdrawnAt: null },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: { text: true, proposedText: true },
        },
      },
    })
    await client.$transaction(
      flags.map(({ id, note, anchors, comments }) => {
        const thread = comments.flatMap(({ text, proposedText }) =>
          [text, proposedText ?? ''].filter(Boolean),
        )
        const words = flagWords(anchors.at(-1)?.exact ?? '', note, thread)
        return client.flag.update({ where: { id }, data: { words } })
      }),
    )
    const last = flags.at(-1)
    if (!last || flags.length < AT_A_TIME) return
    after = last.id
  }
}
