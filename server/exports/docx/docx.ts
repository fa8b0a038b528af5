import { type Format, onlyDossier } from '../format.ts'
import { zip, type ZipEntry } from '../zip.ts'
import type { Dossier } from '../dossier.ts'
import { changesOf } from './changes.ts'
import {
  commentExXml,
  commentsExtendedXml,
  commentsXml,
  commentXml,
  OWN_LOOK,
  paragraphId,
  peopleXml,
} from './comment-parts.ts'
import { documentXml } from './document.ts'
import { linkIds, linksOf } from './links.ts'
import { markedBy } from './marked.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  documentRelationshipsXml,
  numberingXml,
  packageRelationshipsXml,
  settingsXml,
} from './package.ts'
import { stylesXml } from './styles.ts'
import { commentsOf, threadsOf, type WordComment } from './threads.ts'

/**
 * The article with a comment on the words of each flag and its suggestions as tracked changes, in
 * WordprocessingML as ECMA-376 (transitional) has it, and what Word 2013 added for threads.
 */
export const docx: Format = {
  id: 'docx',
  title: 'Word document',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  note: 'Flags are comments on their words, with the answers; open suggestions are tracked changes. Of suggestions that overlap the gravest is the change, the others stand in their comments.',
  group: 'documents',
  scopes: ['article'],
  needsFlags: false,
  async *render(dossiers) {
    const dossier = await onlyDossier(dossiers)
    yield* zip(entriesOf(dossier), dossier.exportedAt)
  },
}

function* entriesOf(dossier: Dossier): Generator<ZipEntry> {
  const { article, flags, exportedAt } = dossier
  const changes = changesOf(article.revision.blocks, flags)
  const changed = new Set(changes.map(({ flag }) => flag.id))
  const threads = threadsOf(dossier)
  const links = linksOf(article)
  const ids = linkIds(links)
  const comments = () => commentsOf(dossier, threads, (flag) => remarkOn(flag, changed))
  const each = function* (tell: (comment: WordComment) => string) {
    for (const comment of comments()) yield tell(comment)
  }
  const file = (name: string, bytes: ZipEntry['bytes']): ZipEntry => ({ name, bytes })

  yield file('[Content_Types].xml', [contentTypesXml()])
  yield file('_rels/.rels', [packageRelationshipsXml()])
  yield file('docProps/core.xml', [corePropertiesXml(article, exportedAt)])
  yield file('word/_rels/document.xml.rels', [documentRelationshipsXml(ids)])
  yield file('word/styles.xml', [stylesXml(article.language)])
  yield file('word/settings.xml', [settingsXml()])
  yield file('word/numbering.xml', [numberingXml()])
  yield file('word/document.xml', documentXml(article, markedBy(article, { threads, changes, links }, ids)))
  yield file(
    'word/comments.xml',
    commentsXml(each((comment) => commentXml(comment, paragraphId(comment.id), OWN_LOOK))),
  )
  yield file(
    'word/commentsExtended.xml',
    commentsExtendedXml(each((comment) => commentExXml(comment, paragraphId))),
  )
  yield file('word/people.xml', peopleXml(new Set(Array.from(comments(), ({ author }) => author))))
}

/** What the page around a comment does not show of its flag. */
const remarkOn = (
  { id, anchor, quote, status, suggestedText }: Dossier['flags'][number],
  changed: ReadonlySet<string>,
): string | null => {
  if (anchor.outcome === 'lost') return `These words are no longer in the text: “${quote.exact}”`
  if (suggestedText === null || status === 'resolved' || changed.has(id)) return null
  return suggestedText === quote.exact ? null : 'Its suggestion overlaps another one and is told here alone.'
}
