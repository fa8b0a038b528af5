import { Readability } from '@mozilla/readability'
import type { MarkupElement } from '../markup/dom.ts'
import { walk } from '../markup/walk.ts'
import { pageTree } from './page-tree.ts'

/** Readability looks at all ancestors of each element: at this depth it takes a tenth of a second, at ten times it never ends. */
const DEEPEST = 150
/** It takes a second for 5,000 elements of the worst kind, as many texts between them, a million characters. */
const MOST_NODES = 20_000
const MOST_CHARACTERS = 2_000_000

const MARK = 'data-stet-mark'

/**
 * The elements of a page that Mozilla's Readability takes for the article, or null when it finds none or
 * the page is too much for it. It takes its tree apart, so it gets one of its own; elements are known
 * again by their number in the order of the document.
 */
export const survivingElements = (source: string, root: MarkupElement): ReadonlySet<MarkupElement> | null => {
  const elements = elementsOf(root)
  const copy = elements ? pageTree(source)?.root : null
  if (!elements || !copy) return null
  elementsOf(copy)?.forEach((element, index) => element.setAttribute(MARK, String(index)))
  const article = articleIn(copy)
  if (!article) return null
  const marked = Array.from(article.querySelectorAll(`[${MARK}]`), (element) => element.getAttribute(MARK))
  return new Set(marked.flatMap((mark) => elements[Number(mark)] ?? []))
}

/** In the order of the document; null when there is too much of them. */
const elementsOf = (root: MarkupElement): MarkupElement[] | null => {
  const elements: MarkupElement[] = []
  let texts = 0
  let characters = 0
  let depth = 0
  let isTooMuch = false
  const weigh = () => {
    isTooMuch ||= elements.length + texts > MOST_NODES || characters > MOST_CHARACTERS || depth > DEEPEST
  }
  walk(root, {
    enter: (element) => {
      elements.push(element)
      depth += 1
      weigh()
      if (isTooMuch) depth -= 1
      return !isTooMuch
    },
    text: ({ length }) => {
      texts += 1
      characters += length
      weigh()
    },
    leave: () => {
      depth -= 1
    },
  })
  return isTooMuch ? null : elements
}

const articleIn = (root: MarkupElement): MarkupElement | null => {
  const { ownerDocument } = root as MarkupElement & { ownerDocument: unknown }
  try {
    const options = { disableJSONLD: true, serializer: (node: unknown) => node as MarkupElement }
    return new Readability<MarkupElement>(ownerDocument, options).parse()?.content ?? null
  } catch {
    return null // a page it was not written for; all of it is read then
  }
}
