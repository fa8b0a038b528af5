import { isElement, isText, type MarkupElement, type MarkupNode } from './dom.ts'

export type Visitor = {
  /** Says whether to go inside; what is not entered is not left either. */
  enter: (element: MarkupElement) => boolean
  text: (text: string) => void
  leave: (element: MarkupElement) => void
}

/** Goes through a tree in the order of the document, without a stack that deep nesting could use up. */
export const walk = (root: MarkupElement, visitor: Visitor): void => {
  if (!visitor.enter(root)) return
  let parent: MarkupElement = root
  let node: MarkupNode | null = root.firstChild
  for (;;) {
    if (node === null) {
      visitor.leave(parent)
      if (parent === root || parent.parentElement === null) return
      node = parent.nextSibling
      parent = parent.parentElement
    } else if (isElement(node) && visitor.enter(node)) {
      parent = node
      node = node.firstChild
    } else {
      if (isText(node)) visitor.text(node.nodeValue ?? '')
      node = node.nextSibling
    }
  }
}
