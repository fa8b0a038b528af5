import type { ArticleFile } from '#contract/article-file.ts'
import type { EarlierRecord } from '#domain/review/earlier-record.ts'
import type { Ids } from './free-ids.ts'

/** What a file tells that does not hold here, to be read and to be handed on. */
export const earlierRecordOf = (file: ArticleFile, { source }: Ids): EarlierRecord => {
  // Under another id nobody would find it again when the source is confidential and must stay.
  const renamed = file.sources.filter(({ id, confidential }) => confidential && source.get(id) !== id)
  const tellsOfNone = (told: object): boolean => {
    const words = renamed.length === 0 ? '' : JSON.stringify(told)
    return !renamed.some(({ id }) => words.includes(id))
  }
  const { desk, article, exportedAt, signOff, waivers, history, earlier } = file
  return {
    ...{ desk, articleId: article.id, exportedAt, state: article.state, signOff, waivers },
    history: history.filter(tellsOfNone),
    files: file.sources.flatMap(({ id, files }) =>
      files.map((kept) => ({ ...kept, sourceId: source.get(id) ?? id })),
    ),
    earlier: earlier && tellsOfNone(earlier) ? earlier : null,
  }
}

/** The same without what was done with sources that stay. */
export const earlierThatLeaves = (
  earlier: EarlierRecord | null,
  tells: (told: object) => boolean,
): EarlierRecord | null =>
  earlier && {
    ...earlier,
    history: earlier.history.filter((entry) => !tells(entry)),
    files: earlier.files.filter((file) => !tells(file)),
    earlier: earlier.earlier && tells(earlier.earlier) ? null : earlier.earlier,
  }
