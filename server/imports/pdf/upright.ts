import type { LinkArea, Page, Placed, TextItem } from './text-item.ts'

/** Quarters of a turn, clockwise, by which text can stand on a page; anything between is set askew. */
const QUARTER = Math.PI / 2
/** Radians by which a scanned page may hang; text at a larger angle was turned on purpose. */
const ASKEW = 0.06

type Turned = Pick<Page, 'width' | 'height' | 'links'> & { placed: readonly Placed[] }

/** The page turned so that most of its text runs from left to right, with the rest set aside. */
export const upright = ({ width, height, placed, links }: Turned): Page => {
  const quarter = mainQuarter(placed)
  const isMain = ({ angle }: Placed) => Math.abs(normal(angle - quarter * QUARTER)) < ASKEW
  const at = (x: number, y: number) => turn(x, y, quarter, width, height)
  return {
    ...(quarter % 2 === 0 ? { width, height } : { width: height, height: width }),
    items: placed.filter(isMain).map((each) => itemAt(each, at(each.x, each.y))),
    turned: placed
      .filter((each) => !isMain(each))
      .map((each) => ({ ...itemAt(each, at(each.x, each.y)), spaced: each.item.spaced || each.newLine })),
    links: links.map((link) => areaOf(link.href, at(link.left, link.top), at(link.right, link.bottom))),
  }
}

type Point = readonly [x: number, y: number]

const itemAt = ({ item, width }: Placed, [left, baseline]: Point): TextItem => ({
  ...item,
  ...{ left, right: left + width, baseline },
})

const areaOf = (href: string, [x1, y1]: Point, [x2, y2]: Point): LinkArea => ({
  ...{ href, left: Math.min(x1, x2), right: Math.max(x1, x2) },
  ...{ top: Math.min(y1, y2), bottom: Math.max(y1, y2) },
})

/** The quarter of a turn in which most letters stand. */
const mainQuarter = (placed: readonly Placed[]): number => {
  const letters = [0, 0, 0, 0]
  for (const { angle, item } of placed) {
    const quarter = ((Math.round(angle / QUARTER) % 4) + 4) % 4
    letters[quarter] = (letters[quarter] ?? 0) + item.text.length
  }
  return letters.indexOf(Math.max(...letters))
}

const turn = (x: number, y: number, quarter: number, width: number, height: number): Point => {
  if (quarter === 1) return [y, width - x]
  if (quarter === 2) return [width - x, height - y]
  return quarter === 3 ? [height - y, x] : [x, y]
}

const normal = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle))
