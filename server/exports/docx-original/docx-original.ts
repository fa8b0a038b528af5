import type { Dossier } from '../dossier.ts'
import { OWN_LOOK, type CommentLook } from '../docx/comment-parts.ts'
import { docx } from '../docx/docx.ts'
import { PART_KINDS } from '../docx/names.ts'
import { commentsOf, threadsOf } from '../docx/threads.ts'
import { type Format, NothingToExport, onlyDossier } from '../format.ts'
import { zip, type ZipEntry } from '../zip.ts'
import { commentsWith, firstFree, paragraphIds, threadsWith } from './comment-parts.ts'
import { wordFinder } from './find-words.ts'
import { withMarks } from './insert-marks.ts'
import { continued, homesOf, ownComments, standingOf } from './own-comments.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { readBody } from './read-body.ts'
import { withPart, withType } from './relations.ts'

/** The file that the author sent, all of it as it was, with a comment on the words of each flag. */
export const docxOriginal: Format = {
  id: 'docx-original',
  title: 'Author’s Word document',
  mediaType: docx.mediaType,
  extension: 'docx',
  note: 'Where the article came in as a Word document: that very file in its own styles, with each flag as a comment. What is not found in it is told at its beginning.',
  group: 'documents',
  scopes: ['article'],
  needsFlags: true,
  lacks: ({ article }) => (article && article.originalType !== docx.mediaType ? NO_ORIGINAL : null),
  async *render(dossiers) {
    const dossier = await onlyDossier(dossiers)
    const { imported } = await dossier.record()
    if (imported?.mediaType !== docx.mediaType) throw new NothingToExport(NO_ORIGINAL)
    const file = await openDocument(imported.bytes)
    if (file === null) throw new NothingToExport(NOT_READABLE)
    yield* zip(entriesOf(file, changesIn(file, dossier)), dossier.exportedAt)
  },
}

const NO_ORIGINAL =
  'This article did not come in as a Word document, so there is no file of its author to comment on. The format “Word document” has the article as it stands here.'
const NOT_READABLE =
  'The Word document that this article came from is written in a way that takes no comments from here. The format “Word document” has the article as it stands here.'

/** The parts that become others, by name; those that are new come last. */
type Changes = ReadonlyMap<string, ZipEntry['bytes']>

async function* entriesOf(file: OpenDocument, changes: Changes): AsyncGenerator<ZipEntry> {
  const left = new Map(changes)
  for await (const part of file.parts()) {
    const bytes = left.get(part.name)
    left.delete(part.name)
    yield bytes === undefined ? part : { name: part.name, bytes }
  }
  for (const [name, bytes] of left) yield { name, bytes }
}

const changesIn = (file: OpenDocument, dossier: Dossier): Changes => {
  const { main, comments, extended } = file
  const body = readBody(main.xml)
  const placeOf = wordFinder(dossier, body)
  const own = ownComments(comments.xml)
  const homes = homesOf(dossier.flags, own)
  const flags = dossier.flags.filter((flag) => standingOf(flag, homes.get(flag.id)) !== 'there')
  const threads = threadsOf({ ...dossier, flags }, firstFree(comments.xml))
  const places = new Map(flags.map((flag) => [flag.id, placeOf(flag)]))
  const all = commentsOf({ ...dossier, flags }, threads, ({ id, quote }) =>
    places.get(id) ? null : `${NOT_FOUND} “${quote.exact}”`,
  )
  const told = continued([...all], threads, homes)
  const toldIds = new Set(told.map(({ id }) => id))
  const placed = threads.map(({ flag, ids }) => ({
    place: places.get(flag.id) ?? null,
    ids: ids.filter((id) => toldIds.has(id)),
  }))
  const look: CommentLook = file.hasLook ? OWN_LOOK : { paragraph: '', reference: '' }
  const paragraphOf = paragraphIds([main.xml, comments.xml, ...file.others], own)
  const relations = [
    [PART_KINDS.comments, comments.name],
    [PART_KINDS.commentsExtended, extended.name],
  ] as const
  return new Map<string, ZipEntry['bytes']>([
    [file.types.name, [relations.reduce((xml, [kind, name]) => withType(xml, kind, name), file.types.xml)]],
    [
      file.relations.name,
      [relations.reduce((xml, [kind, name]) => withPart(xml, main.name, kind, name), file.relations.xml)],
    ],
    [main.name, withMarks(main.xml, body, placed, look.reference)],
    [comments.name, [commentsWith(comments.xml, told, look, paragraphOf)]],
    [extended.name, [threadsWith(extended.xml, told, paragraphOf)]],
  ])
}

const NOT_FOUND = 'These words could not be found in the file:'
