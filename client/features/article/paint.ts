import type { Span } from '#domain/article/span.ts'
import type { Category } from '#domain/review/category.ts'
import type { Severity } from '#domain/review/severity.ts'

/** Something to be seen over the words: a flag, a finding, a link, or the words a form is open for. */
export type Paint = Span & { id: string } & (
    | { kind: 'flag'; category: Category; severity: Severity }
    | { kind: 'finding' }
    | { kind: 'target' }
    | { kind: 'link'; href: string }
  )

const NONE: readonly Paint[] = []

/** The paints that touch a stretch. The same empty list each time, so that most stretches stay as they are. */
export const paintsOn = (stretch: Span, paints: readonly Paint[]): readonly Paint[] => {
  const touching = paints.filter(({ start, end }) => start < stretch.end && end > stretch.start)
  return touching.length === 0 ? NONE : touching
}

/**
 * The same for every stretch of a row of stretches in reading order, with one look at each paint
 * instead of one for every stretch. Answers in the order of the stretches.
 */
export const paintsOnEach = (
  stretches: readonly Span[],
  paints: readonly Paint[],
): readonly (readonly Paint[])[] => {
  const touching: Paint[][] = []
  for (const paint of paints) {
    for (let index = firstEndingAfter(stretches, paint.start); index < stretches.length; index += 1) {
      const stretch = stretches[index]
      if (!stretch || stretch.start >= paint.end) break
      const row = touching[index]
      if (row) row.push(paint)
      else touching[index] = [paint]
    }
  }
  return stretches.map((_, index) => touching[index] ?? NONE)
}

/** Whether two lists of paints look the same on the page. */
export const samePaints = (a: readonly Paint[], b: readonly Paint[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((paint, index) => {
      const other = b[index]
      return other !== undefined && samePaint(paint, other)
    }))

const samePaint = (a: Paint, b: Paint): boolean =>
  a === b || (a.id === b.id && a.start === b.start && a.end === b.end && lookOf(a) === lookOf(b))

const lookOf = (paint: Paint): string =>
  paint.kind === 'flag' ? `${paint.category} ${paint.severity}` : paint.kind

const firstEndingAfter = (stretches: readonly Span[], position: number): number => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.end ?? Number.POSITIVE_INFINITY) > position) high = middle
    else low = middle + 1
  }
  return low
}
