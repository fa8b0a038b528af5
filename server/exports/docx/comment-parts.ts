import { escaped } from '../xml.ts'
import { NAMESPACE, NEWER_NAMES } from './names.ts'
import { XML } from './package.ts'
import { byWhom, initials, runContent, shortened } from './text.ts'
import type { WordComment } from './threads.ts'

/** What the comments of a document look like; a document of its author has styles of its own. */
export type CommentLook = { paragraph: string; reference: string }

/** With the styles of `styles.ts`. */
export const OWN_LOOK: CommentLook = {
  paragraph: '<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>',
  reference: '<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>',
}

/** The part that holds what the comments say. */
export function* commentsXml(comments: Iterable<string>): Generator<string> {
  yield `${XML}<w:comments xmlns:w="${NAMESPACE.w}" ${NEWER_NAMES}>`
  yield* comments
  yield '</w:comments>'
}

/** The part that says which comment answers which and what is settled; Word has it apart. */
export function* commentsExtendedXml(comments: Iterable<string>): Generator<string> {
  yield `${XML}<w15:commentsEx ${NEWER_NAMES}>`
  yield* comments
  yield '</w15:commentsEx>'
}

/** The part that names everybody who wrote a comment. */
export function* peopleXml(names: ReadonlySet<string>): Generator<string> {
  yield `${XML}<w15:people ${NEWER_NAMES}>`
  for (const name of names) {
    const author = escaped(shortened(name))
    yield `<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`
  }
  yield '</w15:people>'
}

/** @param paragraph the id of its last paragraph, by which the thread knows it */
export const commentXml = (
  { id, author, at, lines }: WordComment,
  paragraph: string,
  look: CommentLook,
): string => {
  const words = lines.length === 0 ? [''] : lines
  const paragraphs = words.map((line, index) => {
    const name = index === words.length - 1 ? ` w14:paraId="${paragraph}"` : ''
    const mark = index === 0 ? `<w:r>${look.reference}<w:annotationRef/></w:r>` : ''
    const run = line === '' ? '' : `<w:r>${runContent(line)}</w:r>`
    return `<w:p${name}>${look.paragraph}${mark}${run}</w:p>`
  })
  const whom = `w:id="${id}" ${byWhom(author, at)} w:initials="${escaped(initials(author))}"`
  return `<w:comment ${whom}>${paragraphs.join('')}</w:comment>`
}

export const commentExXml = (
  { id, parent, isDone }: Pick<WordComment, 'id' | 'parent' | 'isDone'>,
  paragraphOf: (id: number) => string,
): string => {
  const above = parent === null ? '' : ` w15:paraIdParent="${paragraphOf(parent)}"`
  return `<w15:commentEx w15:paraId="${paragraphOf(id)}"${above} w15:done="${isDone ? 1 : 0}"/>`
}

/** Eight hexadecimal digits below 0x80000000, and not zero: Word takes no others. */
export const paragraphId = (id: number): string => (id + 1).toString(16).toUpperCase().padStart(8, '0')
