import { upright } from './upright.ts'
import type { LinkArea, Page, Placed, TextItem } from './text-item.ts'

/** What pdf.js tells of a page. */
export type RawPage = {
  width: number
  height: number
  /** From the space of the PDF to points from the left and the top of the page */
  transform: Matrix
  content: readonly object[]
  annotations: readonly object[]
}

type RawText = {
  str: string
  transform: Matrix
  width: number
  fontName: string
  dir: string
  hasEOL: boolean
}

export const pageOf = ({ width, height, transform, content, annotations }: RawPage): Page => {
  const placed: Placed[] = []
  const marks: string[] = []
  let spaced = false
  let newLine = true
  for (const each of content) {
    if ('type' in each) follow(marks, each as { type: string; tag?: string })
    if (!('str' in each)) continue
    const raw = each as RawText
    const text = legible(raw.str)
    if (text.trim() !== '') {
      const artifact = marks.includes('Artifact')
      placed.push(placedText({ ...raw, str: text }, transform, { spaced, newLine, artifact }))
    }
    if (raw.str !== '') [spaced, newLine] = [/\s$/.test(raw.str), false]
    newLine ||= raw.hasEOL
  }
  const links = annotations.flatMap((annotation) => linkArea(annotation, transform))
  return upright({ width, height, placed, links })
}

const follow = (marks: string[], { type, tag }: { type: string; tag?: string }): void => {
  if (type === 'endMarkedContent') marks.pop()
  else marks.push(tag ?? '')
}

/** Letters that a typesetter cast in one piece, and Arabic letters in the shape they take in their word. */
const CAST = /[\u{fb00}-\u{fb06}\u{fb13}-\u{fb17}\u{fb50}-\u{fdff}\u{fe70}-\u{fefc}]/gu

/** The letters themselves, not the shapes they were printed in; all else stays as the file has it. */
const legible = (text: string): string =>
  text.replaceAll(CAST, (letter) => letter.normalize('NFKC')).replaceAll(/[\0\u{feff}]/gu, '')

/** Points. Damaged files and drawings name any figure: what is outside of these is put at their edge. */
const LARGEST_TYPE = 500
const LARGEST_PAGE = 14_400

const within = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, Number.isNaN(value) ? least : value))

const onPaper = (place: number): number => within(-LARGEST_PAGE, place, LARGEST_PAGE)

/** Width of a space, in parts of the type's size. */
const SPACE = 0.25

const placedText = (
  raw: RawText,
  viewport: Matrix,
  { spaced, newLine, artifact }: Pick<TextItem, 'spaced' | 'artifact'> & Pick<Placed, 'newLine'>,
): Placed => {
  const [a, b, c, d, e, f] = times(viewport, raw.transform)
  const text = raw.str.trim()
  const size = within(1, Math.round(Math.hypot(c, d) * 10) / 10, LARGEST_TYPE)
  const angle = Math.atan2(b, a) || 0
  const before = (raw.str.length - raw.str.trimStart().length) * SPACE * size
  const after = (raw.str.length - raw.str.trimEnd().length) * SPACE * size
  return {
    item: {
      ...{ text, size, artifact, font: raw.fontName, rtl: raw.dir === 'rtl' },
      spaced: spaced || before > 0,
    },
    ...{ x: onPaper(e + before * Math.cos(angle)), y: onPaper(f + before * Math.sin(angle)), angle, newLine },
    width: within(0, raw.width - before - after, LARGEST_PAGE),
  }
}

type Matrix = readonly [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  ...([a * p + c * q, b * p + d * q, a * r + c * s] as const),
  ...([b * r + d * s, a * t + c * u + e, b * t + d * u + f] as const),
]

const linkArea = (annotation: object, viewport: Matrix): LinkArea[] => {
  const { url, rect } = annotation as { url?: unknown; rect?: unknown }
  if (typeof url !== 'string' || !/^(?:https?:|mailto:)/i.test(url) || !isRectangle(rect)) return []
  const [left, bottom, right, top] = rect
  const [, , , , x1, y1] = times(viewport, [1, 0, 0, 1, left, bottom])
  const [, , , , x2, y2] = times(viewport, [1, 0, 0, 1, right, top])
  return [
    {
      href: url,
      ...{ left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) },
    },
  ]
}

const isRectangle = (rect: unknown): rect is [number, number, number, number] =>
  Array.isArray(rect) && rect.length === 4 && rect.every((edge) => Number.isFinite(edge))
