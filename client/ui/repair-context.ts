import type { Span } from '#domain/article/span.ts'

/** Code units shown on either side of a repair. */
const AROUND = 28

/** The words around a repair, cut at word ends and never over a block's edge. */
export const repairContext = (text: string, { start, end }: Span): { before: string; after: string } => {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return {
    before: start > AROUND ? before.replace(/^(?:.*\n|\S*\s)/s, '') : before.replace(/^.*\n/s, ''),
    after: after.replace(/\n.*$/s, '').replace(/\s\S*$/, ''),
  }
}
