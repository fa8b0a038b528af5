import type { Dossier } from '../dossier.ts'
import { sourcesByFlag } from '../flag-sources.ts'
import { type Format, onlyDossier } from '../format.ts'
import { readingsInWords } from '../readings-in-words.ts'
import { escaped } from '../xml.ts'
import { articlePart, numbered } from './article-part.ts'
import { flagTable } from './flag-part.ts'
import { checkPart, legend, signOffPart, sourceTable } from './record-part.ts'
import { STYLE } from './style.ts'

/** A report in one file, to read, print and file. It asks for nothing outside itself and runs nothing. */
export const html: Format = {
  id: 'html',
  title: 'Report (HTML)',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  note: 'The article with numbered marks, every flag and source, what was not checked, and the sign-off. One file, printable.',
  group: 'documents',
  scopes: ['article'],
  needsFlags: false,
  async *render(dossiers, occasion) {
    const dossier = await onlyDossier(dossiers)
    const record = await dossier.record()
    const { article } = dossier
    const flags = numbered(dossier.flags)
    yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${POLICY}\n`
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield `<title>${escaped(article.title)} · Stet</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`
    yield `<h1 dir="auto">${escaped(article.title)}</h1>\n<p class="facts">${factsOf(article).map(escaped).join(' · ')}</p>\n`
    yield readingsPart(dossier)
    yield* articlePart(dossier, flags)
    yield* flagTable(dossier, flags, sourcesByFlag(dossier.sources))
    yield* sourceTable(dossier)
    yield* checkPart(dossier)
    yield* signOffPart(dossier, record)
    yield legend()
    yield `<p class="facts">Made by Stet at ${occasion.exportedAt}. Chosen: ${escaped(occasion.filter)}.</p>\n</main>\n</body>\n</html>\n`
  },
}

/** Whatever should have got into it after all: it may load and run nothing. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`

/** Who reads the report may take a date for another day than the desk did. */
const readingsPart = (dossier: Dossier): string => {
  const readings = readingsInWords(dossier)
  if (readings.length === 0) return ''
  return `<p class="facts">Dates read by an editor: ${readings.map(escaped).join('; ')}</p>\n`
}

const factsOf = ({ publishedOn, byline, state, sourceUrl, revision }: Facts): string[] => [
  publishedOn ?? 'no publication date',
  ...(byline === null ? [] : [byline]),
  state,
  `version ${revision.number}`,
  ...(sourceUrl === null ? [] : [sourceUrl]),
]

type Facts = {
  publishedOn: string | null
  byline: string | null
  state: string
  sourceUrl: string | null
  revision: { number: number }
}
