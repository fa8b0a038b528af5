import type { Block } from '#domain/article/block.ts'
import { firstWhere } from '#domain/article/first-where.ts'
import type { Link } from '#domain/article/link.ts'
import type { Change } from './changes.ts'
import { isRightToLeft, runsRightToLeft } from './direction.ts'
import { byWhom, paragraphsOf, runContent } from './text.ts'

/** What lies over the words of an article. */
export type Marked = {
  /** every position at which something begins or ends, ascending */
  edges: readonly number[]
  /** the marks of comments that end, and those that begin, at a position */
  commentsAt: (position: number) => string
  /** what becomes of the character at a position */
  change: (position: number) => Change | undefined
  /** those whose last words are in a block */
  changesEndingIn: (block: Block) => readonly Change[]
  link: (position: number) => Link | undefined
  linkId: (href: string) => string
  /** comments on words that are no longer there */
  adrift: string
  /** a number that no other tracked change has */
  nextId: () => number
}

/**
 * The runs of one block, cut wherever something begins or ends, with the marks between them.
 * @param nextParagraph ends the paragraph and begins another, where a change puts more than one in
 */
export function* paragraphContent(
  text: string,
  block: Block,
  marked: Marked,
  nextParagraph: () => string,
): Generator<string> {
  const { edges } = marked
  const isBidi = isRightToLeft(text.slice(block.start, block.end))
  let next = firstWhere(edges, (edge) => edge > block.start)
  yield marked.commentsAt(block.start)
  for (let start = block.start; start < block.end; next += 1) {
    const end = Math.min(edges[next] ?? block.end, block.end)
    const change = marked.change(start)
    const link = marked.link(start)
    const run = plain(text.slice(start, end), change ? 'delText' : 't', isBidi, link)
    yield linked(change ? `<w:del ${who(change, marked)}>${run}</w:del>` : run, link, marked)
    // What is put in stands under the comments that end here, so that they keep words when it is accepted.
    if (change?.end === end) yield* inserted(change, marked, isBidi, nextParagraph)
    yield marked.commentsAt(end)
    start = end
  }
}

const plain = (words: string, element: 't' | 'delText', isBidi: boolean, link?: Link): string => {
  const style = link ? '<w:rStyle w:val="Hyperlink"/>' : ''
  const rtl = isBidi && runsRightToLeft(words) ? '<w:rtl/>' : ''
  return `<w:r>${style || rtl ? `<w:rPr>${style}${rtl}</w:rPr>` : ''}${runContent(words, element)}</w:r>`
}

function* inserted(
  change: Change,
  marked: Marked,
  isBidi: boolean,
  nextParagraph: () => string,
): Generator<string> {
  for (const [index, words] of paragraphsOf(change.text).entries()) {
    if (index > 0) yield nextParagraph()
    if (words !== '') yield `<w:ins ${who(change, marked)}>${plain(words, 't', isBidi)}</w:ins>`
  }
}

const who = ({ flag }: Change, marked: Marked): string =>
  `w:id="${marked.nextId()}" ${byWhom(flag.author.name, flag.createdAt)}`

const linked = (run: string, link: Link | undefined, marked: Marked): string =>
  link ? `<w:hyperlink r:id="${marked.linkId(link.href)}">${run}</w:hyperlink>` : run
