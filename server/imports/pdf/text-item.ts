/**
 * A run of characters as the page has it. Lengths are in points (1/72 inch), measured from the left and
 * the top of the page when its text is held upright.
 */
export type TextItem = {
  /** In the order in which it is read, without white space at its ends */
  text: string
  left: number
  right: number
  /** The line the letters stand on */
  baseline: number
  /** Of the type, in points */
  size: number
  /** Tells faces apart within a file; says nothing about what they look like */
  font: string
  rtl: boolean
  /** Whether the file has a space before it */
  spaced: boolean
  /** Whether the file itself says that it is no part of the text: a running head, a page number */
  artifact: boolean
}

/** A rectangle of the page that leads to an address. */
export type LinkArea = { left: number; right: number; top: number; bottom: number; href: string }

export type Page = {
  width: number
  height: number
  items: TextItem[]
  /** Set at an angle to the rest: a credit along the edge of a picture, a watermark */
  turned: TextItem[]
  links: LinkArea[]
}

/**
 * An item before the page is held upright: where it begins, the direction it runs in, and whether
 * pdf.js thinks that it begins a line.
 */
export type Placed = {
  item: Omit<TextItem, 'left' | 'right' | 'baseline'>
  x: number
  y: number
  angle: number
  width: number
  newLine: boolean
}
