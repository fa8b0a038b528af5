/** Who makes claims. The words are those of schema.org. */
export const CLAIMANT_TYPES = ['Person', 'Organization'] as const

/**
 * What somebody outside of the desk has said in public, and how it was found to be: a flag that has one
 * is a review of it, and no remark about the article's own words.
 */
export type Claim = {
  /** what was claimed, in one line */
  claimed: string
  claimant: {
    type: (typeof CLAIMANT_TYPES)[number]
    name: string
    jobTitle: string | null
    /** a page about the claimant, by which nobody takes them for somebody else */
    url: string | null
  }
  /** calendar date, `2020-08-19` */
  claimedOn: string | null
  /** web addresses at which it can be read or heard, the first publication first */
  appearances: string[]
  /** a step of the desk's rating scale, by its name: what a verdict is called is what it says */
  rating: string
  explanation: string | null
  /** where the review is published; null: on the page of the article */
  reviewUrl: string | null
}

/** One verdict, and the number that machines read for it. */
export type RatingStep = { value: number; name: string }

/** How a desk rates claims, the worst first. */
export type RatingScale = RatingStep[]

export const RATING_STEPS = { min: 2, max: 11 } as const

export const DEFAULT_RATING_SCALE: RatingScale = [
  { value: 1, name: 'False' },
  { value: 2, name: 'Mostly false' },
  { value: 3, name: 'Half true' },
  { value: 4, name: 'Mostly true' },
  { value: 5, name: 'True' },
]

/** Where a scale contradicts itself: at which step, and how. */
export type ScaleProblem = { step: number; field: keyof RatingStep; problem: 'not-greater' | 'twice' }

/** Null where every step is above the one before and has a name of its own. */
export const scaleProblem = (scale: RatingScale): ScaleProblem | null => {
  const names = new Set<string>()
  for (const [step, { value, name }] of scale.entries()) {
    const before = scale[step - 1]
    if (before && value <= before.value) return { step, field: 'value', problem: 'not-greater' }
    if (names.has(sameName(name))) return { step, field: 'name', problem: 'twice' }
    names.add(sameName(name))
  }
  return null
}

const sameName = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * The step that a rating names. A scale may have changed since: then it is null, because no other step
 * says what was said.
 */
export const stepOf = (scale: RatingScale, rating: string): RatingStep | null =>
  scale.find(({ name }) => name === rating) ?? null
