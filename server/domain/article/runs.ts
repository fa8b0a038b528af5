import type { Span } from './span.ts'

/** A mark over the text: a flag, a finding, a selection. */
export type Mark = Span & { id: string }

/** A stretch on which the same marks lie from end to end; `ids` in the order the marks were given. */
export type Run = Span & { ids: string[] }

/**
 * Cuts `stretch` wherever a mark begins or ends, so that overlapping marks become a plain row of
 * runs. The runs cover the stretch completely and in order. Marks outside it are ignored.
 * Costs O(m log m + runs × marks on them) for the m marks that touch the stretch.
 */
export const runs = (stretch: Span, marks: readonly Mark[]): Run[] => {
  if (stretch.start >= stretch.end) return []
  const touching = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start)
  if (touching.length === 0) return [{ start: stretch.start, end: stretch.end, ids: [] }]
  return pieces(stretch, touching)
}

const pieces = (stretch: Span, marks: readonly Mark[]): Run[] => {
  const edges = new Set([stretch.start, stretch.end])
  for (const mark of marks) {
    edges.add(Math.max(mark.start, stretch.start))
    edges.add(Math.min(mark.end, stretch.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const starting = marks.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start)
  let next = 0
  let open: typeof starting = []
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? stretch.end
    open = open.filter(({ mark }) => mark.end > start)
    for (; next < starting.length; next += 1) {
      const candidate = starting[next]
      if (!candidate || candidate.mark.start > start) break
      if (candidate.mark.end > start) open.push(candidate)
    }
    const ids = [...open].sort((a, b) => a.order - b.order).map(({ mark }) => mark.id)
    return { start, end, ids }
  })
}
