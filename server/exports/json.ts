import { codePointCounter } from '#domain/article/code-points.ts'
import { type ArticleRecord, type Dossier, permalink } from './dossier.ts'
import { type FlagSource, sourcesByFlag } from './flag-sources.ts'
import { type Format, onlyDossier } from './format.ts'

/** Bytes are written as base64 so many at a time: a multiple of three, so that the pieces join. */
const PIECE = 48 * 1024

/**
 * Everything word for word. `/api/exports/json/schema` says what each field is (`server/contract/
 * article-file.ts`), and a desk takes the file in again as it is. Version 1 had the article, flags and
 * sources only; every field of it is still there.
 */
export const json: Format = {
  id: 'json',
  title: 'JSON',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  note: 'For programs, and for another desk. Every word exactly as it stands; positions in UTF-16 code units and in code points.',
  group: 'data',
  scopes: ['article'],
  needsFlags: false,
  async *render(dossiers) {
    const dossier = await onlyDossier(dossiers)
    const { article, sources, deskUrl, exportedAt } = dossier
    const told = await dossier.record()
    yield `{"format":"stet-flags","formatVersion":2,"exportedAt":${JSON.stringify(exportedAt)},`
    yield `"desk":${JSON.stringify(deskUrl)},"schema":${JSON.stringify(`${deskUrl}/api/exports/json/schema`)},`
    yield `"article":${JSON.stringify(article)},`
    yield* list('flags', flagEntries(dossier))
    yield* list('sources', sources)
    yield* list('checks', checksOf(dossier))
    yield* list('findings', told.findings)
    yield* list('dateReadings', dossier.dateReadings)
    yield* list('mutedRules', told.mutedRules)
    yield* list('waivers', told.waivers)
    yield `"signOff":${JSON.stringify(told.signOff)},"earlier":${JSON.stringify(told.earlier)},`
    yield* list('history', told.history)
    yield* list('annotationNames', namesOf(dossier))
    yield* list('origins', dossier.origins)
    yield* original(dossier.original, told.imported)
    yield '}\n'
  },
}

/** A field that holds a list, one entry a line. */
function* list(name: string, entries: Iterable<object>): Generator<string> {
  yield `"${name}":[`
  let isFirst = true
  for (const entry of entries) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`
    isFirst = false
  }
  yield '],\n'
}

function* flagEntries({ article, flags, threads, sources, deskUrl }: Dossier): Generator<object> {
  const uses = sourcesByFlag(sources)
  const codePoints = codePointCounter(article.revision.text)
  for (const flag of flags) {
    const { start, end } = flag.span
    yield {
      ...flag,
      thread: threads.get(flag.id) ?? [],
      codePoints: { start: codePoints(start), end: codePoints(end) },
      permalink: permalink(deskUrl, flag),
      sources: (uses.get(flag.id) ?? []).map(citationOf),
    }
  }
}

const citationOf = ({ citation: { sourceId, locator, quotedWords } }: FlagSource) => ({
  ...{ sourceId, locator, quotedWords },
})

/** In reading order; what was said of sentences that are no more is not told. */
function* checksOf({ article, checks }: Dossier): Generator<object> {
  for (const { id } of article.revision.sentences) {
    const check = checks.get(id)
    if (check) yield check
  }
}

/** Of the flags that are told, and of the replies to them. */
function* namesOf({ flags, threads, names }: Dossier): Generator<object> {
  for (const flag of flags) {
    for (const { id } of [flag, ...(threads.get(flag.id) ?? [])]) {
      const known = names.get(id)
      if (known) yield { id, ...known }
    }
  }
}

function* original(text: string, imported: ArticleRecord['imported']): Generator<string> {
  yield `"original":{"text":${JSON.stringify(text)}`
  if (imported) {
    const { filename, mediaType, bytes } = imported
    yield `,"filename":${JSON.stringify(filename)},"mediaType":${JSON.stringify(mediaType)},"base64":"`
    for (let at = 0; at < bytes.length; at += PIECE) {
      yield Buffer.from(bytes.subarray(at, at + PIECE)).toString('base64')
    }
    yield '"'
  }
  yield '}'
}
