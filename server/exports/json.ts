import { codePointCounter } from '#domain/article/code-points.ts'
import { permalink } from './dossier.ts'
import { type FlagSource, sourcesByFlag } from './flag-sources.ts'
import { type Format, onlyDossier } from './format.ts'

/** Everything word for word: the article, its current revision, and each flag as the API tells it. */
export const json: Format = {
  id: 'json',
  title: 'JSON',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  note: 'For programs. Every word exactly as it stands; positions in UTF-16 code units and in code points.',
  group: 'data',
  scopes: ['article'],
  needsFlags: false,
  async *render(dossiers) {
    const { article, flags, threads, sources, deskUrl, exportedAt } = await onlyDossier(dossiers)
    const uses = sourcesByFlag(sources)
    const codePoints = codePointCounter(article.revision.text)
    yield `{"format":"stet-flags","formatVersion":1,"exportedAt":${JSON.stringify(exportedAt)},`
    yield `"article":${JSON.stringify(article)},"flags":[`
    for (const [index, flag] of flags.entries()) {
      const { start, end } = flag.span
      const entry = {
        ...flag,
        thread: threads.get(flag.id) ?? [],
        codePoints: { start: codePoints(start), end: codePoints(end) },
        permalink: permalink(deskUrl, flag),
        sources: (uses.get(flag.id) ?? []).map(citationOf),
      }
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(entry)}`
    }
    yield `\n],"sources":${JSON.stringify(sources)}}\n`
  },
}

const citationOf = ({ citation: { sourceId, locator, quotedWords } }: FlagSource) => ({
  ...{ sourceId, locator, quotedWords },
})
