import type { Article } from '#domain/article/article.ts'
import type { Block } from '#domain/article/block.ts'
import { LIST_MARK } from '#domain/repair/shapes.ts'
import { NAMESPACE } from './names.ts'
import { XML } from './package.ts'
import type { Change } from './changes.ts'
import { isRightToLeft } from './direction.ts'
import { type Marked, paragraphContent } from './paragraph.ts'
import { PARAGRAPH_STYLES } from './styles.ts'
import { byWhom, paragraphsOf, runContent } from './text.ts'

/** A4 with an inch around, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" ' +
  'w:left="1440" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'

/** The article paragraph by paragraph, with what lies over its words. */
export function* documentXml(article: Article, marked: Marked): Generator<string> {
  const { blocks } = article.revision
  yield `${XML}<w:document xmlns:w="${NAMESPACE.w}" xmlns:r="${NAMESPACE.r}"><w:body>`
  yield* head(article, marked)
  for (const [index, block] of blocks.entries()) {
    const marks = paragraphMarks(block, index === blocks.length - 1, marked)
    const begin = () => `<w:p>${properties(block, article.revision.text, marks.shift() ?? '')}`
    yield begin()
    yield* paragraphContent(article.revision.text, block, marked, () => `</w:p>${begin()}`)
    yield '</w:p>'
  }
  yield `${PAGE}</w:body></w:document>`
}

/** What is known of the article and does not stand in its text, and the comments whose words are gone. */
function* head({ title, byline, publishedOn, revision }: Article, marked: Marked): Generator<string> {
  const { blocks, text } = revision
  const stands = (words: string) =>
    blocks.slice(0, FIRST_BLOCKS).some(({ start, end }) => text.slice(start, end).includes(words))
  const details = [byline !== null && stands(byline) ? null : byline, publishedOn && day(publishedOn)]
  const paragraphs: [style: string, words: string][] = [
    ['Title', stands(title) ? '' : title],
    ['Subtitle', details.filter(Boolean).join(' · ')],
  ]
  const shown = paragraphs.filter(([, words]) => words !== '')
  if (shown.length === 0 && marked.adrift !== '') shown.push(['Subtitle', ''])
  for (const [index, [style, words]] of shown.entries()) {
    const bidi = isRightToLeft(words) ? '<w:bidi/>' : ''
    const rtl = bidi && '<w:rPr><w:rtl/></w:rPr>'
    const run = words === '' ? '' : `<w:r>${rtl}${runContent(words)}</w:r>`
    yield `<w:p><w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>${run}${index === 0 ? marked.adrift : ''}</w:p>`
  }
}

const FIRST_BLOCKS = 4

const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date))

/** What becomes of the end of each paragraph that a block is set as: those put in come before its own. */
const paragraphMarks = (block: Block, isLast: boolean, marked: Marked): string[] => {
  const putIn = marked.changesEndingIn(block).flatMap((change) =>
    paragraphsOf(change.text)
      .slice(1)
      .map(() => markOf('ins', change, marked)),
  )
  const taken = marked.change(block.end - 1)
  return [...putIn, taken && !isLast && takesEndOf(block, taken) ? markOf('del', taken, marked) : '']
}

/** Whether the paragraph ends with the change: it goes on in the next one, or nothing is left of this one. */
const takesEndOf = ({ end }: Block, change: Change): boolean =>
  change.end > end || (change.end === end && change.cutsBlocks)

const markOf = (what: 'ins' | 'del', { flag }: Change, marked: Marked): string =>
  `<w:rPr><w:${what} w:id="${marked.nextId()}" ${byWhom(flag.author.name, flag.createdAt)}/></w:rPr>`

const properties = ({ kind, start, end }: Block, text: string, mark: string): string => {
  const words = text.slice(start, end)
  // Plain text brings its own bullets and numbers along.
  const list =
    kind === 'list-item' && !LIST_MARK.test(words)
      ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
      : ''
  const bidi = isRightToLeft(words) ? '<w:bidi/>' : ''
  return `<w:pPr><w:pStyle w:val="${PARAGRAPH_STYLES[kind]}"/>${list}${bidi}${mark}</w:pPr>`
}
