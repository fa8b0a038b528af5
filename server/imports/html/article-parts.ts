import type { MarkupElement } from '../markup/dom.ts'
import { isBlock } from '../markup/elements.ts'
import { walk } from '../markup/walk.ts'
import { type Census, type Count, takeCensus } from './census.ts'
import { isRelated } from './related.ts'
import { isPagePart, saysFurniture, saysHeader } from './says.ts'

/** Outermost elements only: what is in one of them is what it is. */
export type ArticleParts = { furniture: ReadonlySet<MarkupElement>; related: ReadonlySet<MarkupElement> }

/** Fewer letters than this are a notice about cookies rather than an article. */
const SHORTEST_ARTICLE = 100

/**
 * What of a page is its article. Readability leaves out more than it should: a quotation between two
 * paragraphs, the headline, a box. So what stands between its parts stays in unless it is furniture by
 * its name or by its links, and so do the headline before and the notes behind them.
 * @param survivors what Readability takes for the article, or null when it cannot say
 */
export const articleParts = (
  root: MarkupElement,
  survivors: ReadonlySet<MarkupElement> | null,
  isWhole: boolean,
): ArticleParts => {
  const census = survivors && takeCensus(root, (element) => survivors.has(element))
  return census && census.of(root).kept >= SHORTEST_ARTICLE ? chosen(root, census) : everything(root, isWhole)
}

/** Where no article can be told from its page, all of the page is one, but for what is furniture anywhere. */
const everything = (root: MarkupElement, isWhole: boolean): ArticleParts => {
  const census = takeCensus(root, () => true)
  const related = new Set<MarkupElement>()
  const furniture = new Set<MarkupElement>()
  const hasOther = (count: Count) => count.length * 2 < census.of(root).length
  walk(root, {
    enter: (element) => {
      const count = census.of(element)
      if (isRelated(element, census)) related.add(element)
      else if (isWhole && isPagePart(element) && hasOther(count)) furniture.add(element)
      else return count.length > 0
      return false
    },
    text: () => {},
    leave: () => {},
  })
  return { furniture, related }
}

const chosen = (root: MarkupElement, census: Census): ArticleParts => {
  const parts = { furniture: new Set<MarkupElement>(), related: new Set<MarkupElement>() }
  const headline = headlineBefore(root, census)
  let { end } = census
  const verdictOn = (element: MarkupElement, count: Count): Verdict => {
    const isBehind = count.from >= end && count.kept === 0
    if (count.to > census.first && (!isBehind || isNear(element, count, census, end))) {
      if (isRelated(element, census)) return 'related'
    }
    if (count.kept > 0) return isInvitation(element, count) ? 'furniture' : 'look inside'
    if (isBehind) return isNote(element, count, census) ? 'article' : 'furniture'
    if (count.to > census.first) return isBetween(element, count, census) ? 'article' : 'furniture'
    return beforeArticle(element, count, headline)
  }
  walk(root, {
    enter: (element) => {
      const count = census.of(element)
      if (count.length === 0) return false
      const verdict = verdictOn(element, count)
      if (verdict === 'related' || verdict === 'furniture') parts[verdict].add(element)
      else if (verdict === 'look inside') return true
      if (verdict !== 'furniture') end = Math.max(end, count.to)
      return false
    },
    text: () => {},
    leave: () => {},
  })
  return parts
}

type Verdict = 'article' | 'related' | 'furniture' | 'look inside'

/** The last main heading before the article: its number among the texts. */
const headlineBefore = (root: MarkupElement, { of, first }: Census): number => {
  const before = Array.from(root.querySelectorAll('h1'), of).filter(
    ({ length, to }) => length > 0 && to <= first,
  )
  return before.at(-1)?.from ?? first
}

const beforeArticle = (element: MarkupElement, count: Count, headline: number): Verdict => {
  if (count.to <= headline) return 'furniture'
  if (count.from <= headline) return element.localName === 'h1' ? 'article' : 'look inside'
  if (saysFurniture(element) || isMostlyLinks(element, count)) return 'furniture'
  if (isHeading(element) || ['p', 'figcaption', 'blockquote'].includes(element.localName)) return 'article'
  if (count.own > 0 && saysHeader(element)) return 'article'
  return count.own === 0 ? 'look inside' : 'furniture'
}

/** Links are most of a byline, too. */
const isMostlyLinks = (element: MarkupElement, { length, linked }: Count): boolean =>
  linked * 2 > length && !saysHeader(element)

const isHeading = ({ localName }: MarkupElement): boolean => /^h[1-6]$/.test(localName)

const isBetween = (element: MarkupElement, count: Count, { of }: Census): boolean => {
  const around = element.parentElement
  const isInSentence = !isBlock(element) && around !== null && of(around).own > 0
  return isInSentence || !(saysFurniture(element) || count.linked * 2 > count.length || asksForInput(element))
}

/** More letters than this are not only there to make people sign up. */
const LONGEST_INVITATION = 400

/** A box that Readability takes part of, because it reads like any other part of the article. */
const isInvitation = (element: MarkupElement, { length, linked }: Count): boolean =>
  length <= LONGEST_INVITATION &&
  isBlock(element) &&
  saysFurniture(element) &&
  (linked * 2 > length || asksForInput(element))

const asksForInput = (element: MarkupElement): boolean => element.querySelector('form, input') !== null

/** With the article in one element, or the very next thing behind it */
const isNear = (element: MarkupElement, { from }: Count, census: Census, end: number): boolean =>
  from === end || isBeside(element, census)

/** Notes stand in the container of the paragraphs, or behind it in the element that is the article. */
const isBeside = ({ parentElement }: MarkupElement, { container }: Census): boolean =>
  parentElement === container || (parentElement !== null && parentElement === container.closest('article'))

/** Fewer letters than this say nothing about an article. */
const SHORTEST_NOTE = 25

/** "Additional reporting by …", "This article was amended …" */
const isNote = (element: MarkupElement, count: Count, census: Census): boolean =>
  element.localName === 'p' &&
  isBeside(element, census) &&
  count.length >= SHORTEST_NOTE &&
  !saysFurniture(element) &&
  count.linked * 2 <= count.length
