export type Attributes = Record<string, string | undefined>

/** Gives an element attributes, and takes those away that are undefined. What is so already stays untouched. */
export const dress = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name)
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}
