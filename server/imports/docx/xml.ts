import type { MarkupElement } from '../markup/dom.ts'
import { walk } from '../markup/walk.ts'

/** All elements of one name in a tree, in the order of the document. */
export const elementsNamed = (root: MarkupElement | null, name: string): MarkupElement[] => {
  const found: MarkupElement[] = []
  if (root)
    walk(root, {
      enter: (element) => {
        if (element.localName === name) found.push(element)
        return true
      },
      text: () => {},
      leave: () => {},
    })
  return found
}
