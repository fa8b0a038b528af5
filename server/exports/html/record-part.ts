import { CHECK_STATES, isAccountedFor } from '#domain/review/check.ts'
import { CATEGORIES, CATEGORY_MEANINGS } from '#domain/review/category.ts'
import { SEVERITIES, SEVERITY_MEANINGS } from '#domain/review/severity.ts'
import type { ArticleRecord, Dossier } from '../dossier.ts'
import { escaped } from '../xml.ts'
import { linkTo, lines, row } from './flag-part.ts'

/** What the article rests on. */
export function* sourceTable({ sources }: Dossier): Generator<string> {
  yield `<h2>Sources (${sources.length})</h2>\n`
  if (sources.length === 0) return
  yield '<table><thead><tr><th>Source</th><th>Kind</th><th>Where</th><th>Words</th></tr></thead><tbody>\n'
  for (const {
    title,
    author,
    publisher,
    type,
    rank,
    url,
    locator,
    accessedOn,
    quotedWords,
    files,
  } of sources) {
    const where = [
      url === null ? '' : linkTo(url),
      escaped(locator ?? ''),
      accessedOn === null ? '' : `accessed ${accessedOn}`,
    ]
    yield row([
      [title, author, publisher]
        .filter(Boolean)
        .map((words) => escaped(words ?? ''))
        .join('<br>'),
      `${type}, ${rank}`,
      [...where, ...files.map(({ filename, hash }) => `${escaped(filename)}, SHA-256 ${hash}`)]
        .filter(Boolean)
        .join('<br>'),
      quotedWords === null ? '' : lines(quotedWords),
    ])
  }
  yield '</tbody></table>\n'
}

/** What nobody has accounted for, and how all sentences stand. */
export function* checkPart({ article, checks }: Dossier): Generator<string> {
  const { text, sentences } = article.revision
  const stateOf = (id: string) => checks.get(id)?.state ?? 'unchecked'
  const open = sentences.filter(({ id }) => !isAccountedFor(stateOf(id)))
  const counts = CHECK_STATES.map(
    (state) => [state, sentences.filter(({ id }) => stateOf(id) === state).length] as const,
  )
  yield `<h2>Not checked (${open.length} of ${sentences.length} sentences)</h2>\n<p>${counts
    .filter(([, number]) => number > 0)
    .map(([state, number]) => `${state}: ${number}`)
    .join(' · ')}</p>\n<ul>\n`
  for (const { start, end } of open) yield `<li dir="auto">${escaped(text.slice(start, end))}</li>\n`
  yield '</ul>\n'
}

/** Who put their name to it, on what, and what they took upon them. */
export function* signOffPart({ article }: Dossier, { signOff, waivers }: ArticleRecord): Generator<string> {
  yield '<section class="seal"><h2>Sign-off</h2>\n'
  if (signOff === null) yield '<p>Not signed off.</p>\n'
  else {
    yield `<p>Signed off by ${escaped(signOff.by.name)}, ${signOff.at}, on version ${signOff.revisionNumber}.</p>\n`
    if (signOff.note !== '') yield lines(signOff.note)
    yield `<p>Seal of text and decisions: <code>${signOff.seal}</code></p>\n`
    yield `<p>SHA-256 of the text then: <code>${signOff.textHash}</code></p>\n`
  }
  yield `<p>SHA-256 of the text in this report: <code>${article.revision.hash}</code></p>\n`
  for (const { kind, reason, by, at } of waivers) {
    yield `<p>Waived (${kind}) by ${escaped(by.name)}, ${at}: ${escaped(reason)}</p>\n`
  }
  yield '</section>\n'
}

/** What the words in the report mean, in words and not by colour alone. */
export const legend = (): string =>
  `<section class="legend"><h2>Legend</h2><dl>${SEVERITIES.map(
    (severity) =>
      `<dt><mark class="${severity}">${severity}</mark></dt><dd>${escaped(SEVERITY_MEANINGS[severity])}</dd>`,
  ).join('')}${CATEGORIES.map(
    (category) => `<dt>${category}</dt><dd>${escaped(CATEGORY_MEANINGS[category])}</dd>`,
  ).join('')}</dl></section>\n`
