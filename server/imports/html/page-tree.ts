import { isElement, isText, type MarkupElement, parseHtml } from '../markup/dom.ts'

/** @property isWhole whether it is a page with a frame of its own, not a piece out of one */
export type PageTree = { root: MarkupElement; isWhole: boolean }

/**
 * HTML as a tree with `<html>` at its root and `<body>` in it, wherever the source leaves them out; null
 * when it is nested too deep.
 */
export const pageTree = (source: string): PageTree | null => {
  const html = source.replace(/^\uFEFF/, '').replaceAll('\0', '')
  const isWhole = FRAME.test(html)
  const parsed = isWhole ? parseHtml(html) : null
  const root = parsed && hasBody(parsed) && isAlone(parsed) ? parsed : parseHtml(framed(html))
  if (!root) return null
  // Outside of the head a browser shows no title either.
  for (const title of root.querySelectorAll('body title')) if (title.closest('svg') === null) title.remove()
  return { root, isWhole }
}

const FRAME = /<(?:html|head|body|frameset)(?=[\s>])/i
const FRAMES = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?=[\s/>])[^<>]*>/gi

const framed = (html: string): string => {
  const opening = /<html(?=[\s>])[^<>]*>/i.exec(html)?.[0] ?? '<html>'
  return `${opening}<head></head><body>${html.replaceAll(FRAMES, ' ')}</body></html>`
}

const hasBody = ({ localName, children }: MarkupElement): boolean => {
  const names = Array.from(children, (child) => child.localName)
  return localName === 'html' && (names[0] === 'body' || (names[0] === 'head' && names[1] === 'body'))
}

/** Words before `<html>` and behind `</html>` are shown like any others. */
const isAlone = (root: MarkupElement): boolean => {
  for (let node = root.parentNode?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node !== root && (isElement(node) || (isText(node) && node.nodeValue?.trim() !== ''))) return false
  }
  return true
}
