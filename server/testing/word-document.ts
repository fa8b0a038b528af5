import { strFromU8, unzipSync } from 'fflate'
import { type MarkupElement, parseXml } from '../imports/markup/dom.ts'
import { walk } from '../imports/markup/walk.ts'

/** Its end may be taken out by a change, so that it is one with the next when that is accepted, or put in. */
export type WordParagraph = {
  style: string
  before: string
  after: string
  endsWith: '' | 'w:del' | 'w:ins'
}
/** `words` are those under it before anything is accepted, paragraphs parted by a blank line. */
type WordRemark = {
  words: string
  author: string
  at: string
  text: string
  isDone: boolean
  parent: string | null
}

/** The parts of a Word document as text, by name. */
export const wordParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** What Word would show, read from the XML with nothing but the schema in mind. */
export const readWord = (bytes: Uint8Array): { paragraphs: WordParagraph[]; comments: WordRemark[] } => {
  const parts = wordParts(bytes)
  const { paragraphs, ranges } = readBody(parts['word/document.xml'] ?? '')
  const threads = new Map(
    named(parts['word/commentsExtended.xml'] ?? '', 'w15:commentEx').map((element) => [
      element.getAttribute('w15:paraId'),
      { parent: element.getAttribute('w15:paraIdParent'), isDone: element.getAttribute('w15:done') === '1' },
    ]),
  )
  const comments = named(parts['word/comments.xml'] ?? '', 'w:comment').map((element) => {
    const lines = children(element, 'w:p')
    const thread = threads.get(lines.at(-1)?.getAttribute('w14:paraId') ?? null)
    return {
      words: ranges.get(element.getAttribute('w:id') ?? '') ?? '',
      author: element.getAttribute('w:author') ?? '',
      at: element.getAttribute('w:date') ?? '',
      text: lines.map((line) => line.textContent ?? '').join('\n'),
      isDone: thread?.isDone ?? false,
      parent: thread?.parent ?? null,
    }
  })
  return { paragraphs, comments }
}

/** The paragraphs of the article itself, without its title and what is told of it above. */
export const articleOf = (paragraphs: readonly WordParagraph[]): { before: string; after: string } => {
  const own = paragraphs.filter(({ style }) => style !== 'Title' && style !== 'Subtitle')
  const joined = (side: 'before' | 'after', unless: string) =>
    own
      .map((paragraph) => paragraph[side] + (paragraph.endsWith === unless ? '' : '\n\n'))
      .join('')
      .replace(/\n\n$/, '')
  return { before: joined('before', 'w:ins'), after: joined('after', 'w:del') }
}

const readBody = (xml: string) => {
  const paragraphs: WordParagraph[] = []
  const ranges = new Map<string, string>()
  const open = new Set<string>()
  const over: string[] = []
  const underRanges = (words: string) => {
    for (const id of open) ranges.set(id, (ranges.get(id) ?? '') + words)
  }
  const write = (words: string) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && !over.includes('w:del')) paragraph.after += words
    if (!paragraph || over.includes('w:ins')) return
    paragraph.before += words
    underRanges(words)
  }
  const entering: Record<string, (attribute: (name: string) => string) => void> = {
    'w:p': () => {
      if (paragraphs.at(-1)?.endsWith !== 'w:ins') underRanges('\n\n')
      paragraphs.push({ style: '', before: '', after: '', endsWith: '' })
    },
    'w:pStyle': (attribute) => Object.assign(paragraphs.at(-1) ?? {}, { style: attribute('w:val') }),
    'w:del': () => over.includes('w:pPr') && Object.assign(paragraphs.at(-1) ?? {}, { endsWith: 'w:del' }),
    'w:ins': () => over.includes('w:pPr') && Object.assign(paragraphs.at(-1) ?? {}, { endsWith: 'w:ins' }),
    'w:commentRangeStart': (attribute) => open.add(attribute('w:id')),
    'w:commentRangeEnd': (attribute) => open.delete(attribute('w:id')),
    'w:br': () => write('\n'),
    'w:tab': () => write('\t'),
  }
  const root = parseXml(xml)
  if (!root) throw new Error('no document')
  walk(root, {
    enter: (element) => {
      entering[element.localName]?.((name) => element.getAttribute(name) ?? '')
      return over.push(element.localName) > 0
    },
    text: (text) => {
      if (['w:t', 'w:delText'].includes(over.at(-1) ?? '')) write(text)
    },
    leave: () => void over.pop(),
  })
  return { paragraphs, ranges }
}

const children = (element: MarkupElement, name: string): MarkupElement[] =>
  Array.from(element.children).filter(({ localName }) => localName === name)

const named = (xml: string, name: string): MarkupElement[] => {
  const root = parseXml(xml)
  return root ? children(root, name) : []
}
