import type { BlockKind } from '#domain/article/block.ts'
import type { MarkupElement } from './dom.ts'
import { isBlock, kindByName } from './elements.ts'
import { addressOf } from './links.ts'
import { isRowOfValues } from './table.ts'
import type { Place } from './transcript.ts'

export type ContextOptions = {
  /** What relative links are relative to */
  base?: string
  /** Whether an element belongs to the page and not to the story; asked once for each, outermost first */
  isFurniture?: (element: MarkupElement) => boolean
  /** What the words in an element are, where the caller knows better than its name; makes it a block */
  kindOf?: (element: MarkupElement) => BlockKind | undefined
}

/** What an element makes of the words in it. */
export type Context = {
  kind: BlockKind
  /** What parts it from the words around */
  parting: 'nothing' | 'space' | 'block'
  /** Inside a row of values, which is one block whatever is in its cells */
  inRow: boolean
  /** Line breaks in the text: white space like any other, line breaks, or lines of a program */
  breaks: 'space' | 'line' | 'as-written'
  isRaised: boolean
  /** The page's own words, and whether it is this element that they begin with */
  isSilent: boolean
  silences: boolean
  /** Links in links are none: the outermost counts */
  isLinked: boolean
  linksTo: string | null
  linkFrom?: Place
}

export const OUTSIDE: Context = {
  ...{ kind: 'paragraph', parting: 'nothing', inRow: false, breaks: 'space', isRaised: false },
  ...{ isSilent: false, silences: false, isLinked: false, linksTo: null },
}

export const contextOf = (element: MarkupElement, around: Context, options: ContextOptions): Context => {
  const { localName } = element
  const known = options.kindOf?.(element)
  const startsRow = localName === 'tr' && !around.inRow && isRowOfValues(element)
  return {
    kind: known ?? kindByName(element) ?? (startsRow ? 'list-item' : around.kind),
    parting: parting(known !== undefined || isBlock(element), around),
    inRow: around.inRow || startsRow,
    breaks: breaksIn(localName, around),
    isRaised: around.isRaised || localName === 'sup',
    ...silenceOf(element, around, options),
    ...linkOf(element, around, options),
  }
}

const silenceOf = (element: MarkupElement, around: Context, options: ContextOptions) => {
  if (around.isSilent) return { isSilent: true, silences: false }
  const silences = element.localName === 'button' || options.isFurniture?.(element) === true
  return { isSilent: silences, silences }
}

const linkOf = (element: MarkupElement, around: Context, options: ContextOptions) => {
  if (around.isLinked || element.localName !== 'a') return { isLinked: around.isLinked, linksTo: null }
  const linksTo = addressOf(element.getAttribute('href'), options.base)
  return { isLinked: linksTo !== null, linksTo }
}

const parting = (parts: boolean, around: Context): Context['parting'] => {
  if (!parts) return 'nothing'
  return around.inRow ? 'space' : 'block'
}

const breaksIn = (localName: string, { breaks }: Context): Context['breaks'] => {
  if (localName === 'pre') return 'line'
  return localName === 'code' && breaks === 'line' ? 'as-written' : breaks
}
