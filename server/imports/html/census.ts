import type { MarkupElement } from '../markup/dom.ts'
import { isUnread } from '../markup/elements.ts'
import { walk } from '../markup/walk.ts'

/** What of the words that can be seen is in an element. */
export type Count = {
  /** Texts are numbered in the order of the document: `[from, to)` are in it */
  from: number
  to: number
  /** UTF-16 code units that are not white space; of them in links; of them in the article */
  length: number
  linked: number
  kept: number
  /** Of the length, what stands in it and in no element inside of it */
  own: number
}

export type Census = {
  of: (element: MarkupElement) => Count
  /** The innermost element with all of the article in it */
  container: MarkupElement
  /** The article's texts are among `[first, end)` */
  first: number
  end: number
}

const NOTHING: Count = { from: 0, to: 0, length: 0, linked: 0, kept: 0, own: 0 }

/** @param isKept whether words that stand right in the element belong to the article */
export const takeCensus = (root: MarkupElement, isKept: (element: MarkupElement) => boolean): Census => {
  const counts = new Map<MarkupElement, Count>()
  const open: MarkupElement[] = []
  let texts = 0
  let links = 0
  let first = -1
  let end = 0
  walk(root, {
    enter: (element) => {
      if (isUnread(element)) return false
      counts.set(element, { ...NOTHING, from: texts })
      open.push(element)
      if (element.localName === 'a') links += 1
      return true
    },
    text: (text) => {
      const element = open.at(-1)
      const count = element && counts.get(element)
      const length = text.replaceAll(/\s+/g, '').length
      if (!count || length === 0) return
      texts += 1
      count.own += length
      count.length += length
      if (links > 0) count.linked += length
      if (!isKept(element)) return
      count.kept += length
      if (first < 0) first = texts - 1
      end = texts
    },
    leave: (element) => {
      open.pop()
      if (element.localName === 'a') links -= 1
      const count = counts.get(element)
      const around = counts.get(open.at(-1) ?? element)
      if (!count) return
      count.to = texts
      if (around && around !== count) addTo(around, count)
    },
  })
  const total = counts.get(root)?.kept ?? 0
  const [container = root] = Array.from(counts).findLast(([, { kept }]) => kept === total) ?? []
  return { of: (element) => counts.get(element) ?? NOTHING, container, first, end }
}

const addTo = (around: Count, { length, linked, kept }: Count): void => {
  around.length += length
  around.linked += linked
  around.kept += kept
}
