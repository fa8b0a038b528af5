/** What a mark says about the comment it belongs to. */
export type CommentMark = { edge: 'Start' | 'End' | 'Reference'; comment: string }

const PREFIX = 'stet-comment-'

const ANCHOR = /<w:comment(?:Range)?(Start|End|Reference)\b[^<>]*?(?:\/>|>\s*<\/w:comment(?:Range)?\1\s*>)/g
const ID = /\sw:id\s*=\s*["']([^"']*)["']/

/** The places of comments in a part, as bookmarks: those the converter keeps, comments' places it drops. */
export const markComments = (xml: string): string =>
  xml.replaceAll(ANCHOR, (anchor, edge: string) => {
    const comment = ID.exec(anchor)?.[1]
    return comment === undefined
      ? ''
      : `<w:bookmarkStart w:id="${comment}" w:name="${PREFIX}${edge}-${comment}"/>`
  })

/** The names of the marks that `markComments` set, in the order of the part. */
export const commentMarksIn = (xml: string): string[] =>
  Array.from(
    xml.matchAll(/<w:bookmarkStart w:id="[^"]*" w:name="(stet-comment-[^"]*)"\/>/g),
    ([, name = '']) => name,
  )

export const isCommentMark = (name: string): boolean => name.startsWith(PREFIX)

export const readCommentMark = (name: string): CommentMark | null => {
  const [, edge, comment] = /^stet-comment-(Start|End|Reference)-(.*)$/s.exec(name) ?? []
  return edge === undefined || comment === undefined ? null : { edge: edge as CommentMark['edge'], comment }
}
