import type { Span } from '#domain/article/span.ts'
import type { TokenKind } from '#domain/facts/checkable.ts'
import type { Category } from '#domain/review/category.ts'
import type { Severity } from '#domain/review/severity.ts'

/** Something to be seen over the words: a flag, a finding, a link, a date that is lit, or the words a form is open for. */
export type Paint = Span & { id: string } &
  /** `isComing`: the desk does not have it yet. */
  (
    | { kind: 'flag'; category: Category; severity: Severity; isSettled?: boolean; isComing?: boolean }
    | { kind: 'finding'; isHint?: boolean }
    | { kind: 'target' }
    | { kind: 'date' }
    | { kind: 'link'; href: string }
    | { kind: 'token'; token: TokenKind }
  )

export type FlagPaint = Extract<Paint, { kind: 'flag' }>
export type TokenPaint = Extract<Paint, { kind: 'token' }>

const NONE: readonly Paint[] = []

/** The paints that touch a stretch. The same empty list each time, so that most stretches stay as they are. */
export const paintsOn = (stretch: Span, paints: readonly Paint[]): readonly Paint[] => {
  const touching = paints.filter(({ start, end }) => start < stretch.end && end > stretch.start)
  return touching.length === 0 ? NONE : touching
}

/** Index of the first stretch that ends behind a position; the stretches are in reading order. */
export const firstEndingAfter = (stretches: readonly Span[], position: number): number => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.end ?? Number.POSITIVE_INFINITY) > position) high = middle
    else low = middle + 1
  }
  return low
}
