import type { BlockKind } from '#domain/article/block.ts'
import type { MarkupElement } from './dom.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Holds no words of the story, or words that a browser does not show. */
const UNREAD = names(
  'head script style noscript template svg iframe frameset object embed audio video canvas map ' +
    'select option datalist input textarea progress meter',
)

const BLOCKS = names(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
    'table caption colgroup thead tbody tfoot tr td th ul',
)

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
])

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether nobody who looks at the page sees what is in it. */
export const isUnread = (element: MarkupElement): boolean =>
  UNREAD.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING.test(element.getAttribute('style') ?? '')

export const isBlock = ({ localName }: MarkupElement): boolean => BLOCKS.has(localName)

/** What its name says the words in it are; undefined when they are what the words around it are. */
export const kindByName = ({ localName }: MarkupElement): BlockKind | undefined => KINDS.get(localName)
