import type { BlockKind } from '#domain/article/block.ts'
import type { ReadResult } from '../importer.ts'
import type { MarkupElement } from '../markup/dom.ts'
import { isBlock } from '../markup/elements.ts'
import { readMarkup } from '../markup/read-markup.ts'
import { repairMarkup } from '../markup/repair-markup.ts'
import { articleParts } from './article-parts.ts'
import { detailsOf } from './details.ts'
import { addressesOf } from './page-addresses.ts'
import { pageTree } from './page-tree.ts'
import { withAddresses } from './related.ts'
import { saysByline, saysCredit } from './says.ts'
import { survivingElements } from './surviving.ts'

/**
 * The article of a page as blocks. Every word that the page shows is in the original text; what is not
 * of the article is left out in plain sight.
 * @param url where the page was fetched from
 */
export const readPage = (source: string, url: string | undefined): ReadResult => {
  const tree = pageTree(source)
  if (!tree) return { ok: false, problem: TOO_DEEP }
  const { root, isWhole } = tree
  const { base, sourceUrl } = addressesOf(root, url)
  const { furniture, related } = articleParts(root, isWhole ? survivingElements(source, root) : null, isWhole)
  const { original, blocks, links } = readMarkup(root, {
    ...(base === undefined ? {} : { base }),
    isFurniture: (element) => furniture.has(element),
    kindOf: kinds(related),
  })
  const problem = problemWith(root, original, blocks.length)
  if (problem !== null) return { ok: false, problem }
  const reading = { original, blocks: repairMarkup(withAddresses(blocks, links)), links, comments: [] }
  return {
    ok: true,
    reading,
    details: { ...detailsOf(root, sourceUrl?.value), ...(sourceUrl && { sourceUrl }) },
  }
}

/** Letters that a byline or a credit has at most */
const LONGEST_LINE = 150

/** What elements are whose names tell no kind; asked outermost first. */
const kinds = (related: ReadonlySet<MarkupElement>) => {
  const inRelated = new Set<MarkupElement>(related)
  return (element: MarkupElement): BlockKind | undefined => {
    if (element.parentElement && inRelated.has(element.parentElement)) inRelated.add(element)
    if (inRelated.has(element)) return related.has(element) || isBlock(element) ? 'related' : undefined
    if (saysByline(element) && isBlock(element) && isLine(element)) return 'byline'
    return saysCredit(element) && isLine(element) && element.closest('figure') ? 'credit' : undefined
  }
}

const isLine = ({ textContent }: MarkupElement): boolean => (textContent ?? '').trim().length <= LONGEST_LINE

const TOO_DEEP = 'The tags of this page are nested too deep. Copy its text in your browser and paste it.'
const NEEDS_SCRIPTS =
  'This page shows its text only once its scripts have run. Open it in your browser, copy the text and paste it.'
const FRAMES =
  'This page only holds frames with other pages. Open the frame with the article by itself and import that.'
const NO_WORDS = 'There are no words on this page.'

/** Fewer characters than this are what a page shows while its scripts are on their way. */
const LOADING = 120

const problemWith = (root: MarkupElement, original: string, blocks: number): string | null => {
  const hasScripts = root.querySelector('script:not([type="application/ld+json"])') !== null
  if (original.length < LOADING && hasScripts && ASKS_TO_WAIT.test(original)) return NEEDS_SCRIPTS
  if (blocks > 0) return null
  if (root.querySelector('frameset, iframe')) return FRAMES
  return hasScripts ? NEEDS_SCRIPTS : NO_WORDS
}

const ASKS_TO_WAIT = /^\s*$|javascript|\bloading\b|please wait|wird geladen|chargement|загрузка/i
