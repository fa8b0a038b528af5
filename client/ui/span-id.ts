import type { Span } from '#domain/article/span.ts'

/** A place in the text as one word, for choices and for lists. */
export const spanId = ({ start, end }: Span): string => `${start}-${end}`

export const spanOf = (id: string): Span => {
  const [start = 0, end = 0] = id.split('-').map(Number)
  return { start, end }
}
