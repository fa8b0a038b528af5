/** The runs of two words of a text, each as one number. */
export type Shingles = ReadonlySet<number>

const LENGTH = 2
/** So many of the smallest numbers stand for a text: two that share nine tenths share one of them. */
const SKETCH = 6
/** Texts that one number is looked up for; more than these repeat each other anyhow. */
const MOST_ALIKE = 3

export const shinglesOf = (words: string): Shingles => {
  const each = words.split(' ')
  const shingles = new Set<number>()
  for (let at = 0; at + LENGTH <= each.length; at += 1) shingles.add(hash(`${each[at]} ${each[at + 1]}`))
  return shingles
}

/** Jaccard's measure: what two have in common, as a share of what there is of either. */
export const likeness = (a: Shingles | undefined, b: Shingles | undefined): number => {
  if (!a || !b || a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const shingle of a) if (b.has(shingle)) common += 1
  return common / (a.size + b.size - common)
}

/**
 * Pairs that may be alike, each once, the earlier one first; at most one pair for each later text. A
 * text is looked up by the smallest of its numbers (Broder, "On the resemblance and containment of
 * documents", 1997), so the cost grows with the number of texts and not with its square.
 */
export const alike = (texts: readonly Shingles[]): [earlier: number, later: number][] => {
  const known = new Map<number, number[]>()
  return texts.flatMap((shingles, later): [number, number][] => {
    const sketch = smallest(shingles)
    const candidates = new Set(sketch.flatMap((number) => known.get(number) ?? []))
    for (const number of sketch) known.set(number, [...(known.get(number) ?? []), later].slice(-MOST_ALIKE))
    let best: { earlier: number; share: number } | undefined
    for (const earlier of candidates) {
      const share = likeness(texts[earlier], shingles)
      if (share > (best?.share ?? 0)) best = { earlier, share }
    }
    return best ? [[best.earlier, later]] : []
  })
}

const smallest = (shingles: Shingles): number[] => {
  const least: number[] = []
  for (const number of shingles) {
    if (least.length === SKETCH && number >= (least.at(-1) ?? 0)) continue
    const place = least.findIndex((each) => each > number)
    least.splice(place < 0 ? least.length : place, 0, number)
    if (least.length > SKETCH) least.pop()
  }
  return least
}

/** FNV-1a, 32 bits. */
const hash = (words: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193)
  return value >>> 0
}
